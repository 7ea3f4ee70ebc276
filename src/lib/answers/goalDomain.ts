import type { Assumption } from '../scenario/assumption.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { settingsWith } from '../scenario/settingsWith.ts';
import { GREATEST_VALUE, LEAST_VALUE } from '../scenario/table.ts';
import type { Problem, Settings } from '../scenario/types.ts';
import { intervalTo } from './intervalTo.ts';

/** Where an assumption is looked for, and how its values are spread over a grid. */
export interface GoalDomain {
	readonly min: number;
	readonly max: number;
	/** Ascending and inside both ends, with every whole number where only those are valid. */
	readonly grid: readonly number[];
	readonly whole: boolean;
	/** From a value to where it lies on the grid, and back. */
	to(value: number): number;
	from(place: number): number;
	/** The settings with the assumption at a value. */
	settingsAt(value: number): Settings;
}

/** Over what is valid, and again over what a slider spans, where readers' values mostly lie. */
const CELLS = 240;
const CELLS_OF_SLIDER = 80;
/** What must lie above something else may come as near to it as this fraction. */
const NEAREST = 1e-9;

const plain = (value: number) => value;
type Scale = Pick<GoalDomain, 'to' | 'from'>;

/** Money, years and multiples by order of magnitude, rates that may be negative by what they do, shares evenly. */
function scaleOf({ unit, min, whole }: Assumption): Scale {
	if (whole || min === undefined) return { to: plain, from: plain };
	if (unit !== 'fraction') return { to: Math.log, from: Math.exp };
	return min < 0 && min > -1 ? { to: Math.log1p, from: Math.expm1 } : { to: plain, from: plain };
}

/** What the rest of a scenario leaves of an assumption's valid range. */
function limits(id: string, row: Assumption, settings: Settings): { min: number; max: number } {
	const { min = -Infinity, max = Infinity } = row;
	if (id === 'after.ceiling') {
		return { min: settings.points.at(-1)!.value * (1 + NEAREST), max };
	}
	if (id === 'exitYear') return { min: settings.points[0]!.year, max };
	if (id.startsWith('growth.')) {
		const { before, end } = intervalTo(Number(id.slice('growth.'.length)), settings)!;
		const growthTo = (value: number) =>
			(value / before.value) ** (1 / (end.year - before.year)) - 1;
		return {
			min: Math.max(min, growthTo(LEAST_VALUE)),
			max: Math.min(max, growthTo(GREATEST_VALUE))
		};
	}
	const [head, year, end] = id.split('.');
	if (head !== 'range') return { min, max };
	const other = Number(settings.own[`range.${year}.${end === 'low' ? 'high' : 'low'}`]);
	return end === 'low'
		? { min, max: Math.min(max, other * (1 - NEAREST)) }
		: { min: Math.max(min, other * (1 + NEAREST)), max };
}

function valuesBetween(min: number, max: number, cells: number, { to, from }: Scale): number[] {
	const [start, end] = [to(min), to(max)];
	return Array.from({ length: cells + 1 }, (_, i) => from(start + ((end - start) * i) / cells));
}

/**
 * Where to look for an assumption, or why it cannot be looked for. `current` is what it is at present,
 * where that is a number: the grid holds it.
 */
export function goalDomain(
	id: string,
	settings: Settings,
	current: number | null
): GoalDomain | Problem {
	const found = findAssumption(id);
	const refuse = (code: string, range = ''): Problem => ({ code, id, value: '', range });
	if (!found) return refuse('unknown-id');
	const { row, year } = found;
	if (row.kind !== 'number' || row.group === 'view') return refuse('not-a-number');
	const isGrowth = row.id === 'growth.<year>';
	const interval = isGrowth ? intervalTo(year!, settings) : null;
	if (isGrowth && !interval) return refuse('no-interval', String(year));
	const rangeYears = [Math.max(settings.error.from, settings.points[0]!.year), settings.horizon];
	if (id.startsWith('range.') && !(year! >= rangeYears[0]! && year! <= rangeYears[1]!)) {
		return { ...refuse('out-of-range', rangeYears.join('…')), value: String(year) };
	}
	const { min, max } = limits(id, row, settings);
	if (!(min <= max)) return refuse(id.startsWith('range.') ? 'range-needs-both' : 'no-room');

	const scale = scaleOf(row);
	const within = (value: number) => value >= min && value <= max;
	const values = row.whole
		? Array.from({ length: max - min + 1 }, (_, i) => min + i)
		: [
				...valuesBetween(min, max, CELLS, scale).slice(1, -1),
				...(row.slider
					? valuesBetween(row.slider.min, row.slider.max, CELLS_OF_SLIDER, scale)
					: []),
				...(current === null ? [] : [current]),
				min,
				max
			].filter(within);
	return {
		...scale,
		min,
		max,
		whole: row.whole ?? false,
		grid: [...new Set(values)].sort((a, b) => a - b),
		settingsAt: (value) =>
			interval
				? settingsWith(
						settings,
						`points.${year}`,
						interval.before.value * (1 + value) ** (year! - interval.before.year)
					)
				: settingsWith(settings, id, value)
	};
}
