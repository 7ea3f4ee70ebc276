import type { Projection } from '../../answers/project.ts';
import type { Words } from '../../words/words.ts';
import { round2 } from '../round2.ts';
import type { TypeScale } from '../typeScale.ts';
import type { MarketGeometry, Scales } from './marketGeometry.ts';

/** The value at the end of the path, in the right margin; an arrow says where it has left the axis. */
export interface EndLabel {
	x: number;
	baseline: number;
	text: string;
	/** Baseline of the year below. */
	below: number;
	inYear: string;
}

export function endLabel(
	{ years, points }: Projection,
	scales: Scales,
	geometry: MarketGeometry,
	type: TypeScale,
	{ market }: Words
): EndLabel {
	const end = years.at(-1)!;
	const known = points.at(-1)!.year === end.year;
	const y = geometry.yOf(end.value);
	const lowest = scales.height - type.tick * 1.4;
	const baseline = Math.min(Math.max(y + type.end * 0.1, type.end * 0.8), lowest);
	const value = known ? market.point(end.value) : market.approximate(end.value);
	return {
		// A ring at the end takes its room.
		x: round2(scales.width + (known ? 14 : 8)),
		baseline: round2(baseline),
		text: y < 0 ? `${value} ${market.leaves}` : value,
		below: round2(baseline + type.tick * 1.3),
		inYear: market.inYear(end.year)
	};
}
