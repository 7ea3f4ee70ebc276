import { expect, test } from 'vitest';
import { cutText } from '../../src/lib/figures/cutText.ts';
import { textWidth } from '../../src/lib/figures/textWidth.ts';

test('a text that fits is left as it is', () => {
	expect(cutText('NVIDIA', 14, 600, textWidth('NVIDIA', 14, 600))).toBe('NVIDIA');
	expect(cutText('', 14, 400, 0)).toBe('');
});

test('one that does not keeps as much of its start as fits before an ellipsis', () => {
	const text = 'A very long name of a company';
	const cut = cutText(text, 14, 600, 100);
	expect(cut).toMatch(/^A very.*…$/);
	expect(text.startsWith(cut.slice(0, -1))).toBe(true);
	expect(textWidth(cut, 14, 600)).toBeLessThanOrEqual(100);
	const longer = text.slice(0, cut.length + 1);
	expect(textWidth(`${longer}…`, 14, 600)).toBeGreaterThan(100);
});

test('no character is cut in two, and no blank stands before the ellipsis', () => {
	for (let width = 20; width < 90; width++) {
		expect(cutText('😀😀😀 😀😀', 14, 400, width)).toMatch(/^(😀)*( 😀+)?…?$/u);
	}
});
