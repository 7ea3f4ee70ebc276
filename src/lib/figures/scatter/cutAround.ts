import { stretchIn, type Box } from '../placeLabels.ts';
import { round2 } from '../round2.ts';

type XY = readonly [x: number, y: number];

/**
 * The parts of a polyline outside boxes: it stops before a name and goes on behind it, and the name
 * needs no halo, which would have the colour of one ground alone.
 */
export function cutAround(line: readonly XY[], boxes: readonly Box[]): readonly (readonly XY[])[] {
	const parts: XY[][] = [];
	for (const [i, b] of line.entries()) {
		const a = line[i - 1];
		if (!a) continue;
		const pointAt = (t: number): XY =>
			t === 0
				? a
				: t === 1
					? b
					: [round2(a[0] + t * (b[0] - a[0])), round2(a[1] + t * (b[1] - a[1]))];
		const hidden = boxes.flatMap((box) => {
			const stretch = stretchIn(box, a, b);
			return stretch ? [stretch] : [];
		});
		hidden.sort((one, other) => one[0] - other[0]);
		let seen = 0;
		for (const [enter, leave] of [...hidden, [1, 1] as const]) {
			if (enter > seen) {
				const last = parts.at(-1);
				if (seen === 0 && last?.at(-1) === a) last.push(pointAt(enter));
				else parts.push([pointAt(seen), pointAt(enter)]);
			}
			seen = Math.max(seen, leave);
		}
	}
	return parts;
}
