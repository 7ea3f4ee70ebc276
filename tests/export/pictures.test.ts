import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/lib/export/pictures.ts';
import { pageFacts } from '../../src/lib/facts/pageFacts.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { figureIds as figures } from '../../src/lib/scenario/figureIds.ts';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { validEntries, view as anyView } from '../scenario/arbitraries.ts';
import { parseXml, walk } from './parseXml.ts';
import { pictureFaults } from './pictureFaults.ts';
import { addresses, sizes } from './scenes.ts';

const facts = readFacts();
const page = pageFacts(facts);

const spec = (query: string, more: Partial<FigureSpec> = {}, figure?: (typeof figures)[number]) => {
	const { scenario, view } = fromAddress(query, facts);
	return {
		scenario,
		view: figure ? { ...view, figure } : view,
		theme: 'light',
		language: 'en',
		width: 1200,
		height: 675,
		scale: 2,
		...more
	} as FigureSpec;
};
const draw = (one: FigureSpec, from = facts) => picture(one, from, null);
/** The picture without what it carries: titles and addresses of sources are not in the page's facts. */
const drawn = (one: FigureSpec, from: typeof facts) =>
	draw(one, from).replace(/<metadata.*<\/metadata>/, '');

describe.each(figures)('a picture of the figure %s is sound', (figure) => {
	describe.each(sizes)('at %i × %i', (width, height) => {
		test.each(Object.entries(addresses))('with %s', (_, query) => {
			// A theme changes colours alone, so one size in the dark is enough.
			for (const theme of width === 1200 ? (['light', 'dark'] as const) : (['light'] as const)) {
				const faults = pictureFaults(draw(spec(query, { theme, width, height }, figure)));
				expect(faults, `${figure} of ${query}`).toEqual([]);
			}
		});
	});

	// The ends of what may be asked for: every fourth scenario, each time another where figures repeat.
	test.each([
		[320, 320],
		[4096, 320],
		[320, 4096]
	])('at the extreme of %i × %i', (width, height) => {
		for (const [i, query] of Object.values(addresses).entries()) {
			if (query !== '' && i % 4 !== figures.indexOf(figure) % 4) continue;
			const faults = pictureFaults(draw(spec(query, { width, height }, figure)));
			expect(faults, `${figure} of ${query}`).toEqual([]);
		}
	});

	const runs = process.env.CHIPCAST_LONG ? 2000 : 100;
	test(`with ${runs} scenarios at random`, () => {
		const check = (entries: readonly (readonly [string, unknown])[], view: FigureSpec['view']) => {
			const { scenario } = restore(entries, facts);
			const faults = pictureFaults(draw({ ...spec(''), scenario, view: { ...view, figure } }));
			if (faults.length > 0) {
				throw new Error(`${faults.join('\n')}\n${toAddress(scenario, { ...view, figure }, facts)}`);
			}
		};
		fc.assert(fc.property(validEntries, anyView, check), { numRuns: runs, seed: 20_241_121 });
	}, 600_000);

	// What these figures show is fetched whole before they are drawn.
	test.skipIf(['record', 'story', 'worth', 'pricedin'].includes(figure))(
		'is the same text from what the page carries',
		() => {
			for (const query of Object.values(addresses)) {
				if (query.includes('view.priced')) continue;
				const one = spec(query, {}, figure);
				expect(drawn(one, page)).toBe(drawn(one, facts));
			}
		}
	);

	test('has a title, a description and a role for those who do not see it', () => {
		const root = parseXml(draw(spec('', {}, figure)));
		expect(root.attributes).toMatchObject({
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: '0 0 1200 675',
			width: '1200',
			height: '675',
			role: 'img'
		});
		expect(root.children.slice(0, 3).map(({ name }) => name)).toEqual([
			'title',
			'desc',
			'metadata'
		]);
		expect(root.children[1]!.text).toMatch(/\w/);
		expect(root.children[1]!.text).not.toContain('..');
	});

	test('passes the same checks with its font inside and a note of the reader’s own', () => {
		const fonts = { regular: 'UkVH', strong: 'U1RS' };
		for (const [width, height] of sizes) {
			const note =
				'Prepared for the committee of 4 March; figures as published, not ours. Ask Ada.';
			const one = spec('', { width, height, note }, figure);
			const faults = pictureFaults(picture(one, facts, fonts));
			expect(faults).toEqual([]);
			const said = [...walk(parseXml(draw(one)))].map(({ text }) => text);
			expect(said).toContain('Note');
			expect(said.join(' ')).toContain('Prepared for the committee');
		}
	});

	test('stands on no ground of its own when that is asked for, with the same words', () => {
		for (const theme of ['light', 'dark'] as const) {
			const plain = draw(spec('', { theme }, figure));
			const through = draw(spec('', { theme, transparent: true }, figure));
			expect(pictureFaults(through)).toEqual([]);
			const whole = (svg: string) =>
				[...walk(parseXml(svg))].filter(
					({ name, attributes }) =>
						name === 'rect' && attributes.width === '1200' && attributes.height === '675'
				).length;
			expect([whole(plain), whole(through)]).toEqual([1, 0]);
			const texts = (svg: string) =>
				[...walk(parseXml(svg))].filter(({ name }) => name === 'text').map(({ text }) => text);
			expect(texts(through)).toEqual(texts(plain));
		}
	});

	test('says its sources unless they are switched off, and carries them all the same', () => {
		const [said, unsaid] = [{}, { sources: false }].map((more) => {
			const svg = draw(spec('', more, figure));
			expect(pictureFaults(svg)).toEqual([]);
			const all = [...walk(parseXml(svg))];
			const carried = all.find(({ name }) => name === 'metadata')!.text;
			return {
				labels: all.filter(({ name }) => name === 'text').map(({ text }) => text),
				sources: JSON.parse(carried).sources
			};
		});
		expect([said!.labels.includes('Sources'), unsaid!.labels.includes('Sources')]).toEqual([
			true,
			false
		]);
		expect(unsaid!.sources).toEqual(said!.sources);
		expect(said!.sources.length).toBeGreaterThan(0);
	});

	test('has other colours in the dark and the same words', () => {
		const [light, dark] = (['light', 'dark'] as const).map((theme) => [
			...walk(parseXml(draw(spec('', { theme }, figure))))
		]);
		const words = (all: typeof light) =>
			all!.filter(({ name }) => name !== 'metadata').map(({ text }) => text);
		expect(words(dark)).toEqual(words(light));
		expect(light!.find(({ name }) => name === 'rect')!.attributes.fill).toBe('#ffffff');
		expect(dark!.find(({ name }) => name === 'rect')!.attributes.fill).toBe('#12161c');
	});
});

const titleOf = (one: FigureSpec) => parseXml(draw(one)).children[0]!.text;

test('the title is the reader’s own, else the scenario’s name, else the takeaway', () => {
	expect(titleOf(spec('?name=Mine', { title: 'My own' }))).toBe('My own');
	expect(titleOf(spec('?name=Mine'))).toBe('Mine');
	expect(titleOf(spec(''))).toContain('140');
});

test.each([
	'<script>alert(1)</script>',
	'</text></svg><svg onload="x">',
	'"><img src=x onerror=x>',
	'a & b &amp; &lt; &#x3c;',
	']]><!-- <!DOCTYPE x>',
	'{@html 1} {#if}',
	'class="x" <!--x--> style=""',
	'\u0001\u0008\u001b[31m',
	'\ud83d half',
	'\uffff\ufffe',
	'$& $1 $`',
	'-->'
])('a title of %j stays text', (title) => {
	// The note and the text that the picture carries hold it too.
	const root = parseXml(draw(spec('', { title, note: title })));
	expect(JSON.parse(root.children[2]!.text)).toMatchObject({ title, note: title });
	const shown = title.replace(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, '');
	expect(root.children[0]!.text).toBe(shown);
	const names = new Set([...walk(root)].map(({ name }) => name));
	expect(names.has('script') || names.has('img')).toBe(false);
	expect([...walk(root)].some(({ name, text }) => name === 'text' && text === shown)).toBe(true);
});
