import { expect, test } from 'vitest';
import { textWidth } from '#lib/figures/textWidth.ts';
import { wrapText } from '#lib/figures/wrapText.ts';

const wrap = (text: string, width: number) => wrapText(text, 20, 600, width);

test('no line ends between a number and its unit', () => {
	const text = 'against Gartner: ≈ $309 bn in 2030';
	for (let width = 110; width < textWidth(text, 20, 600); width += 5) {
		const lines = wrap(text, width);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(line).not.toMatch(/^bn|≈$/);
	}
	expect(wrap(text, 250)).toEqual(['against Gartner:', '≈ $309 bn in 2030']);
});

test('a word that only starts like a unit is a word', () => {
	expect(wrap('a bnxx', 60)).toEqual(['a', 'bnxx']);
});

test('no line ends between a day and its month', () => {
	const text = '198: Gartner, 2 agosto 2024. 53.7 in 2023, of 12 houses';
	const ends = new Set<string>();
	for (let width = 150; width < textWidth(text, 20, 600); width += 5) {
		const lines = wrap(text, width);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(line).not.toMatch(/^agosto/);
		for (const line of lines) ends.add(line.split(' ').at(-1)!);
	}
	// Other numbers may end a line.
	expect(ends).toContain('12');
	expect(ends).toContain('53.7');
});
