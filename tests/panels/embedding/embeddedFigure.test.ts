import { describe, expect, test } from 'vitest';
import { fittedHeight } from '../../../src/lib/export/fittedHeight.ts';
import { picture } from '../../../src/lib/export/pictures.ts';
import { readFacts } from '../../../src/lib/facts/readFacts.ts';
import { pictureLayout } from '../../../src/lib/figures/pictureLayout.ts';
import { embedCode } from '../../../src/lib/panels/embedding/embedCode.ts';
import { embeddedFigure } from '../../../src/lib/panels/embedding/embeddedFigure.ts';
import { fromAddress } from '../../../src/lib/scenario/address.ts';
import { figureIds } from '../../../src/lib/scenario/figureIds.ts';
import { pictureFaults } from '../../export/pictureFaults.ts';

const facts = readFacts();
const frame = { width: 800, room: 0, dark: false };
const shown = (query: string, more: Partial<typeof frame> = {}, figure = 'market') =>
	embeddedFigure(figure, query, facts, { ...frame, ...more });

test('the scenario is that of the address, and the link back opens the same', () => {
	const { spec, address, misread } = shown(
		'?theme=dark&points.2030=300&view.year=2027',
		{},
		'growth'
	);
	expect(spec.scenario).toEqual(fromAddress('?points.2030=300', facts).scenario);
	expect([spec.view.figure, spec.view.year, spec.theme, misread]).toEqual([
		'growth',
		2027,
		'dark',
		0
	]);
	expect(fromAddress(address, facts)).toEqual({
		scenario: spec.scenario,
		view: spec.view,
		problems: []
	});
});

test('the theme is the address’s, else the system’s', () => {
	const themes = ['?theme=light', '?theme=dark', '', '?theme=sepia'].map((query) =>
		[true, false].map((dark) => shown(query, { dark }).spec.theme).join(' ')
	);
	expect(themes).toEqual(['light light', 'dark dark', 'dark light', 'dark light']);
});

test.each([
	['?nobody=1', 1],
	['?theme=sepia&lang=xx', 2],
	['?points.2030=-1&points.2027=much&data=2020-01', 2],
	['?%E0%A4%A', 1],
	['?&&', 0],
	['?name=<script>&points.2030=300', 0],
	[`?${'x'.repeat(9000)}`, 1],
	['?view.figure=growth', 0],
	['?points.2030=none&points.2027=none&points.2023=none', 1]
])('%s leaves a picture, and says how much of it was not understood', (query, count) => {
	const { spec, misread } = shown(query);
	expect(pictureFaults(picture(spec, facts, null))).toEqual([]);
	expect(spec.view.figure).toBe('market');
	if (count === 0) expect(misread).toBe(0);
	else expect(misread).toBeGreaterThanOrEqual(1);
});

describe('the height', () => {
	test.each(figureIds)('of %s fits its width, from the narrowest to the widest', (figure) => {
		for (const width of [320, 420, 640, 800, 1200, 4096]) {
			const { spec, fitted } = shown('', { width }, figure);
			expect(spec.height).toBe(fitted);
			expect(fitted).toBeGreaterThanOrEqual((width * 9) / 16);
			expect(pictureFaults(picture(spec, facts, null))).toEqual([]);
		}
	});

	test('is what the width needs, whatever the frame’s own, and a frame that is higher is filled', () => {
		const heights = [0, 300, 600, 700, 5000].map((room) => {
			const { fitted, spec } = shown('', { room });
			return [fitted, spec.height];
		});
		const [[fitted]] = heights as [[number]];
		expect(heights.map(([one]) => one)).toEqual(heights.map(() => fitted));
		expect(heights.map(([, height]) => height)).toEqual([
			fitted,
			fitted,
			600,
			700,
			Math.round(fitted * 1.5)
		]);
	});

	test('leaves the plot 280 px or more', () => {
		const { spec } = shown('', { width: 360 });
		const text = { title: 'x', subtitle: 'x', notes: [{ label: 'a', text: 'b' }] };
		expect(fittedHeight(spec, facts)).toBe(spec.height);
		const { plot } = pictureLayout(text, 360, spec.height);
		expect(spec.height - plot.top - plot.bottom).toBeGreaterThan(280);
	});

	test('a frame beyond what a picture may be is drawn as the nearest that may', () => {
		expect(shown('', { width: 10 }).spec.width).toBe(320);
		expect(shown('', { width: 9000 }).spec.width).toBe(4096);
	});
});

describe('the code for another page', () => {
	const place = { title: 'A “b” & "c" <d>', fitted: 500, root: 'https://x.example/sub/' };

	test('is one frame with its address, name and size', () => {
		const { spec } = shown('?points.2030=300&theme=dark', {}, 'growth');
		const code = embedCode(spec, facts, place)!;
		expect(code).toBe(
			`<iframe src="https://x.example/sub/embed/growth/?data=${facts.version}&amp;points.2030=300&amp;theme=dark"` +
				' title="A “b” &amp; &quot;c&quot; &lt;d>" width="800" height="544" loading="lazy"' +
				' style="border:0;max-width:100%"></iframe>'
		);
	});

	test('asks for nothing but the theme where all is usual, and there is none of a market of one’s own', () => {
		const { spec } = shown('');
		expect(embedCode(spec, facts, place)).toContain('/embed/market/?theme=light"');
		const own = { ...facts, own: { name: 'x', unit: 'y', mode: 'replace' } } as typeof facts;
		expect(embedCode(spec, own, place)).toBeNull();
	});
});
