import type { Path } from '../model/types.ts';
import { ceilingIdle } from '../scenario/resolve.ts';
import type { Settings } from '../scenario/types.ts';
import { pathOf } from './pathOf.ts';

/**
 * The path of a scenario between two others: every assumption of the path is that of `second` where
 * `ofSecond` says so of its id, else that of `first`. What does not fit the rest of the hybrid gives
 * way as it does in a scenario: a ceiling below its last point rests and the growth fades instead, and
 * with one point there is nothing to carry on. Whoever chooses must leave the hybrid a point.
 */
export function hybridPath(
	first: Settings,
	second: Settings,
	ofSecond: (id: string) => boolean
): Path {
	const of = (id: string) => (ofSecond(id) ? second : first);
	const years = [...new Set([...first.points, ...second.points].map(({ year }) => year))];
	const points = years
		.sort((a, b) => a - b)
		.flatMap((year) => of(`points.${year}`).points.filter((point) => point.year === year));
	const bends = Object.fromEntries(
		points.map(({ year }) => [year, of(`bend.${year}`).bends[year] ?? 0.5])
	);
	const growth = of('after.growth').after.growth;
	const longRun = of('after.longRun').after.longRun;
	const ceiling = ceilingOf(first, second, ofSecond);
	return pathOf({
		...first,
		points,
		bends,
		curve: of('curve').curve,
		after: {
			growth: growth === 'auto' && points.length === 1 ? longRun : growth,
			longRun,
			halfLife: of('after.halfLife').after.halfLife,
			ceiling,
			ceilingIdle: ceilingIdle(ceiling, points)
		}
	});
}

/** A ceiling at rest in its own scenario is none there: it must not wake in a hybrid and explain anything. */
function ceilingOf(first: Settings, second: Settings, ofSecond: (id: string) => boolean) {
	const [one, other] = [first.after, second.after];
	if (one.ceiling === other.ceiling) return one.ceiling;
	const after = ofSecond('after.ceiling') ? other : one;
	return after.ceilingIdle ? 'none' : after.ceiling;
}
