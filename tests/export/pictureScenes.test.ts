import { describe, expect, test } from 'vitest';
import { figureIds as figures } from '../../src/lib/scenario/figureIds.ts';
import { draw, spec } from './draw.ts';
import { pictureFaults } from './pictureFaults.ts';
import { addresses, sizes } from './scenes.ts';

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
});
