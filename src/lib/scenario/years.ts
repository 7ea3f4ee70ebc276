import type { Facts } from '../facts/types.ts';
import { bendOfPiece } from '../model/bendOfPiece.ts';
import { pointsOf, resolve } from './resolve.ts';
import type { Scenario } from './types.ts';
import { withAssumption, withoutAssumption } from './withAssumption.ts';

/**
 * The scenario with a point added on its path, in one step. On a steady path the picture stays as it
 * is: a piece of an exponential tilt is a tilt, so both pieces get the bend that keeps it.
 * `value` is the path's value in that year.
 */
export function withYear(scenario: Scenario, year: number, value: number, facts: Facts): Scenario {
	const settings = resolve(scenario, facts);
	const before = settings.points.findLast((point) => point.year < year);
	const after = settings.points.find((point) => point.year > year);
	let next = withAssumption(scenario, `points.${year}`, value, facts);
	if (before && after) {
		const bend = settings.bends[after.year] ?? 0.5;
		const length = after.year - before.year;
		const pieces = [
			[year, (year - before.year) / length],
			[after.year, (after.year - year) / length]
		] as const;
		for (const [end, fraction] of pieces) {
			next = withAssumption(next, `bend.${end}`, bendOfPiece(bend, fraction), facts);
		}
	}
	return settings.horizon < year ? withoutAssumption(next, ['horizon']) : next;
}

/**
 * The scenario with a point taken away; the two intervals become one with bend 0.5. Null where it is
 * the only point. With one point left there is no slope to carry on: the growth after it becomes the
 * long-run growth in the same step.
 */
export function withoutYear(scenario: Scenario, year: number, facts: Facts): Scenario | null {
	const points = pointsOf(scenario, facts);
	if (points.length < 2 || !points.some((point) => point.year === year)) return null;
	const after = points.find((point) => point.year > year);
	const gone = [`bend.${year}`, ...(after ? [`bend.${after.year}`] : [])];
	const next = withAssumption(withoutAssumption(scenario, gone), `points.${year}`, 'none', facts);
	const settings = resolve(scenario, facts);
	if (points.length > 2 || settings.after.growth !== 'auto') return next;
	return withAssumption(next, 'after.growth', settings.after.longRun, facts);
}
