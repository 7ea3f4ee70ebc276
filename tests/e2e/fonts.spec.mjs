import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openSettled } from './page.mjs';

const table = JSON.parse(
	await readFile(new URL('../../src/lib/figures/advances.json', import.meta.url), 'utf8')
);

/** Advances by weight and character. */
const advancesOf = (weight) =>
	new Map([...table.characters].map((glyph, i) => [glyph, table.weights[weight][i]]));

export default function ({ test, open }) {
	for (const weight of Object.keys(table.weights)) {
		const advances = [...advancesOf(weight)];
		test(`every glyph of weight ${weight} is as wide as the table of advances says`, async () => {
			const page = await openSettled(open, '');
			const wrong = await page.evaluate(
				async ({ weight, advances, unitsPerEm }) => {
					const font = `${weight} 200px Inter`;
					await document.fonts.load(font);
					if (!document.fonts.check(font)) return ['the font is not loaded'];
					const context = document.createElement('canvas').getContext('2d');
					context.font = font;
					return advances.flatMap(([glyph, advance]) => {
						const expected = (advance / unitsPerEm) * 200;
						const { width } = context.measureText(glyph);
						return Math.abs(width - expected) < 0.05
							? []
							: [`“${glyph}” ${width}, not ${expected}`];
					});
				},
				{ weight, advances, unitsPerEm: table.unitsPerEm }
			);
			assert.deepEqual(wrong, []);
			assert(advances.length > 200);
		});
	}

	test('the figure’s texts take the width the table gives them', async () => {
		const page = await openSettled(open, '');
		const texts = await page.evaluate(() =>
			[...document.querySelectorAll('#stage .plot text')].map((text) => {
				const { fontSize, fontWeight } = getComputedStyle(text);
				return {
					text: text.textContent,
					width: text.getComputedTextLength(),
					size: Number.parseFloat(fontSize),
					weight: fontWeight
				};
			})
		);
		const known = { 400: advancesOf('400'), 600: advancesOf('600') };
		const off = texts.filter(({ text, width, size, weight }) => {
			const units = [...text].reduce((sum, glyph) => sum + known[weight].get(glyph), 0);
			// Kerning draws some pairs together; the table does not know it.
			return Math.abs(width - (units / table.unitsPerEm) * size) > 0.03 * width + 0.5;
		});
		assert.deepEqual(off, []);
	});
}
