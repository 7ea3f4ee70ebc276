import { expect, test } from 'vitest';
import { projectedSize } from '#lib/panels/projectedSize.ts';

test.each([
	// A picture's smallest text is 12 px, and the page's figure has 13: twice that is 26.
	{ screen: [1440, 848], enlarged: 26 / 12 },
	{ screen: [1920, 1028], enlarged: 32 / 12 },
	{ screen: [3840, 2108], enlarged: 60 / 12 }
])('on a screen of $screen the smallest text is large enough', ({ screen, enlarged }) => {
	const [width, height] = screen as [number, number];
	const picture = projectedSize({ width, height });
	expect(width / picture.width).toBeGreaterThanOrEqual(enlarged);
	// It fills the screen: its shape is the screen's.
	expect(picture.width / picture.height).toBeCloseTo(width / height, 2);
});

test('on a phone nothing is made smaller, and no side is less than a picture may have', () => {
	expect(projectedSize({ width: 390, height: 780 })).toEqual({ width: 390, height: 780 });
	expect(projectedSize({ width: 844, height: 200 })).toEqual({ width: 844, height: 320 });
});
