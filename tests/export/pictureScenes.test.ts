import { describe, expect, test } from 'vitest';
import { figureIds as figures } from '../../src/lib/scenario/figureIds.ts';
import { draw, spec } from './draw.ts';
import { pictureFaults } from './pictureFaults.ts';
import { addresses, sizes } from './scenes.ts';

const long = Boolean(process.env.CHIPCAST_LONG);
const scenes = Object.entries(addresses).map(([scene, query], i) => ({ scene, query, i }));

describe.each(figures)('a picture of the figure %s is sound', (figure) => {
	// Every scenario in one size, each figure in another; in the long run in all. A theme changes
	// colours alone, so one size in the dark is enough.
	describe.each(sizes.map(([width, height], n) => ({ width, height, n })))(
		'at $width × $height',
		({ width, height, n }) => {
			const turn = (n + figures.indexOf(figure)) % sizes.length;
			const drawn = scenes.filter(({ i }) => long || i === 0 || i % sizes.length === turn);
			test.each(drawn)('with $scene', ({ query }) => {
				for (const theme of n === 0 ? (['light', 'dark'] as const) : (['light'] as const)) {
					const faults = pictureFaults(draw(spec(query, { theme, width, height }, figure)));
					expect(faults, `${figure} of ${query}`).toEqual([]);
				}
			});
		}
	);

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
