import type { Facts } from '../facts/types.ts';
import { defaultOf, presetOf, presetPoints } from './defaultOf.ts';
import { FIRST_YEAR, LAST_YEAR } from './table.ts';
import type { Curve, ErrorView, Point, Scenario, Settings } from './types.ts';

/** The last year shown where nothing else is asked: far enough to see what follows 2030. */
const USUAL_HORIZON = 2032;

/** A scenario's points, ascending: the preset's, with the reader's own put in, changed or taken away. */
export function pointsOf(scenario: Scenario, facts: Facts): Point[] {
	const values = new Map(
		presetPoints(presetOf(scenario.preset, facts), facts).map((point) => [point.year, point.value])
	);
	for (const [id, value] of Object.entries(scenario.set)) {
		if (!id.startsWith('points.')) continue;
		const year = Number(id.slice('points.'.length));
		if (typeof value === 'number') values.set(year, value);
		else values.delete(year);
	}
	return [...values].sort(([a], [b]) => a - b).map(([year, value]) => ({ year, value }));
}

/** Why a ceiling does not apply to a path through `points`; undefined where it does, or there is none. */
export function ceilingIdle(
	ceiling: number | 'none',
	points: readonly Point[]
): Settings['after']['ceilingIdle'] {
	if (ceiling === 'none') return undefined;
	const last = points.at(-1);
	const before = points.at(-2);
	if (!last || !before) return 'one-point';
	if (ceiling <= last.value) return 'below-last-point';
	return before.value < last.value ? undefined : 'no-growth';
}

/** Fills every default in. Total: any scenario that `restore` gives, or a gesture makes, has settings. */
export function resolve(scenario: Scenario, facts: Facts): Settings {
	const preset = presetOf(scenario.preset, facts);
	const read = (id: string) => scenario.set[id] ?? defaultOf(id, preset, facts);
	const number = (id: string) => Number(read(id));
	const points = pointsOf(scenario, facts);
	const lastYear = points.at(-1)?.year ?? FIRST_YEAR;

	const bends: Record<number, number> = {};
	const ranges = new Map<number, { low?: number; high?: number }>();
	const own = { ...preset.set, ...scenario.set };
	for (const [id, value] of Object.entries(own)) {
		if (typeof value !== 'number') continue;
		const [head, year, end] = id.split('.');
		if (head === 'bend') bends[Number(year)] = value;
		if (head === 'range') {
			ranges.set(Number(year), { ...ranges.get(Number(year)), [end ?? '']: value });
		}
	}

	const growth = read('after.growth');
	const longRun = number('after.longRun');
	const stored = read('after.ceiling');
	const ceiling = typeof stored === 'number' ? stored : 'none';
	const horizon = read('horizon');
	return {
		preset,
		definition: String(read('definition')),
		points,
		bends,
		curve: read('curve') as Curve,
		after: {
			// One point has no slope to carry on.
			growth: typeof growth === 'number' ? growth : points.length > 1 ? 'auto' : longRun,
			longRun,
			halfLife: number('after.halfLife'),
			ceiling,
			ceilingIdle: ceilingIdle(ceiling, points)
		},
		horizon: Math.min(
			LAST_YEAR,
			Math.max(lastYear, typeof horizon === 'number' ? horizon : USUAL_HORIZON)
		),
		error: {
			view: read('error.view') as ErrorView,
			from: number('error.from'),
			yearly: number('error.yearly'),
			base: number('error.base'),
			history: number('error.history'),
			freedom: number('error.freedom')
		},
		ranges: [...ranges]
			.sort(([a], [b]) => a - b)
			.flatMap(([year, { low, high }]) =>
				low !== undefined && high !== undefined && low < high ? [{ year, low, high }] : []
			),
		exitYear: Math.max(points[0]?.year ?? FIRST_YEAR, number('exitYear')),
		own,
		snapshot: String(read('snapshot')),
		name: String(read('name') ?? '')
	};
}
