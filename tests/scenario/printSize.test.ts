import { expect, test } from 'vitest';
import {
	dpiOf,
	GREATEST_DPI,
	LEAST_DPI,
	LEAST_SIDE,
	MOST_PIXELS,
	pixelsOf
} from '../../src/lib/scenario/figureSpec.ts';
import {
	GREATEST_MM,
	GREATEST_PRINT_SCALE,
	LEAST_MM,
	mostDpi,
	printSize
} from '../../src/lib/scenario/printSize.ts';

test.each([
	// mm ÷ 25.4 × dots an inch, by hand: what a journal's page on columns asks for.
	[90, 100, 300, 1063, 1181],
	[85, 85, 300, 1004, 1004],
	[180, 120, 300, 2126, 1417],
	[90, 100, 600, 2126, 2362],
	[120, 80, 120, 567, 378]
])('%i × %i mm at %i dpi are %i px wide and about %i high', (width, height, dpi, across, down) => {
	const size = printSize(width, height, dpi);
	const [x, y] = pixelsOf(size);
	expect(x).toBe(across);
	expect(Math.abs(y - down)).toBeLessThanOrEqual(dpi / LEAST_DPI);
	expect(dpiOf(size)).toBe(dpi);
});

test('the smallest text of a picture, 12 px, is about 7 points in print', () => {
	const { width } = printSize(90, 100, 300);
	const points = (12 / width) * (90 / 25.4) * 72;
	expect(points).toBeGreaterThan(7);
	expect(points).toBeLessThan(7.5);
});

test('every size that may be asked for fits a picture and a canvas', () => {
	for (let width = LEAST_MM; width <= GREATEST_MM; width += 7.3) {
		for (let height = LEAST_MM; height <= GREATEST_MM; height += 11.9) {
			const most = mostDpi(width, height);
			expect(most).toBeGreaterThanOrEqual(LEAST_DPI);
			for (const dpi of [LEAST_DPI, most]) {
				const size = printSize(width, height, dpi);
				const [x, y] = pixelsOf(size);
				expect(x * y).toBeLessThanOrEqual(MOST_PIXELS);
				expect(size.width * size.height * size.scale ** 2).toBeLessThanOrEqual(MOST_PIXELS);
				expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(LEAST_SIDE);
				expect(size.scale).toBeLessThanOrEqual(GREATEST_PRINT_SCALE);
				expect(size.scale).toBeGreaterThanOrEqual(1);
			}
		}
	}
	expect(mostDpi(90, 100)).toBe(GREATEST_DPI);
});
