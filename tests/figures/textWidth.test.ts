import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import * as harfbuzz from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import advances from '#lib/figures/advances.json' with { type: 'json' };
import { missingGlyphs } from '#lib/figures/missingGlyphs.ts';
import { textWidth, type Weight } from '#lib/figures/textWidth.ts';

const weights: Weight[] = [400, 600];
const file = (weight: Weight) => `static/fonts/inter-${weight}.ttf`;

const faceOf = (weight: Weight) =>
	new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(readFileSync(file(weight))).buffer));

/** The width a shaping engine gives, which reads the font by itself. */
function shapedWidth(text: string, size: number, weight: Weight, kerned: boolean): number {
	const face = faceOf(weight);
	const buffer = new harfbuzz.Buffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	const kern = harfbuzz.Feature.fromString(kerned ? 'kern' : '-kern')!;
	harfbuzz.shape(new harfbuzz.Font(face), buffer, [kern]);
	const units = buffer.getGlyphPositions().reduce((sum, position) => sum + position.xAdvance, 0);
	return (units / face.upem) * size;
}

const labels = [
	'0123456789',
	'Published 2030: $257bn',
	'AI-Chip-Markt 2027→2030, ≈ 1,2 Bio. €',
	'Più di 257 miliardi di dollari',
	'in 9 of 10 futures like these, 2030 lies between 149 and 442',
	'−3.2 % ± 0.5 · τ ≤ 0.05 ≥ ν × ½'
];

describe.each(weights)('textWidth at weight %i', (weight) => {
	test('is what a shaping engine gives without kerning', () => {
		for (const text of [...labels, advances.characters]) {
			expect(textWidth(text, 13, weight)).toBeCloseTo(shapedWidth(text, 13, weight, false), 9);
		}
	});

	test('is within 1 % of the kerned width for usual labels', () => {
		for (const text of labels) {
			const kerned = shapedWidth(text, 13, weight, true);
			expect(Math.abs(textWidth(text, 13, weight) / kerned - 1), text).toBeLessThan(0.01);
		}
	});

	test('gives every digit one width, kerning included', () => {
		const pairs = [...'0123456789'].flatMap((a) => [...'0123456789'].map((b) => a + b));
		for (const pair of pairs) {
			expect(shapedWidth(pair, 10, weight, true)).toBeCloseTo(2 * textWidth('0', 10, weight), 9);
		}
	});

	test('keeps one em for a character the font lacks, and nothing for a stray mark', () => {
		expect(textWidth('字', 20, weight)).toBe(20);
		expect(textWidth('🙂', 20, weight)).toBe(20);
		expect(textWidth('x\u0323', 20, weight)).toBe(textWidth('x', 20, weight));
		expect(textWidth('e\u0300', 20, weight)).toBe(textWidth('è', 20, weight));
		expect(textWidth('', 20, weight)).toBe(0);
	});
});

test('both weights hold the same characters', () => {
	for (const weight of weights) {
		expect(advances.weights[weight]).toHaveLength([...advances.characters].length);
	}
});

test('missingGlyphs names each missing character once', () => {
	expect(missingGlyphs('Più ≈ 1,2 → “x” – ½ σ\u00a0\u2009\u202f')).toEqual([]);
	expect(missingGlyphs('čaj č 字 ⇒')).toEqual(['č', '字', '⇒']);
});

describe('the font on the command line', () => {
	/** How dark a text is drawn, in whole black pixels. */
	function ink(text: string, weight: Weight): number {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60"><text x="10" y="40" ' +
			`font-family="Chipcast Sans" font-size="26" font-weight="${weight}">${text}</text></svg>`;
		const font = { fontFiles: weights.map(file), loadSystemFonts: false };
		const { pixels } = new Resvg(svg, { font }).render();
		return pixels.reduce((sum, value, i) => (i % 4 === 3 ? sum + value / 255 : sum), 0);
	}

	test('draws weight 600 bolder than 400', () => {
		expect(ink('Market 2030', 600)).toBeGreaterThan(1.2 * ink('Market 2030', 400));
	});

	test('draws every character that is not a space', () => {
		const drawn = [...advances.characters].filter((character) => /\S/u.test(character));
		const escaped = (character: string) => `&#${character.codePointAt(0)};`;
		const blank = drawn.filter((c) => weights.some((weight) => ink(escaped(c), weight) < 3));
		expect(blank).toEqual([]);
	});

	test('belongs to a family that nobody has installed', () => {
		for (const weight of weights) {
			const names = [16, 1].map((id) => faceOf(weight).getName(id, 'en')).filter(Boolean);
			expect(names[0]).toBe('Chipcast Sans');
		}
	});
});
