import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import { niceStep } from '../model/niceStep.ts';
import { roundAround } from '../model/roundAround.ts';
import { worthToday, type WorthInputs } from '../model/worthToday.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { inputOf } from '../scenario/inputOf.ts';
import { GREATEST_VALUE, LEAST_VALUE, growthRow } from '../scenario/table.ts';
import type { Problem } from '../scenario/types.ts';
import { inputId } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import { intervalTo } from './intervalTo.ts';
import { marketAtPoint } from './marketAtPoint.ts';
import { endOf } from './pointFor.ts';
import type { Projection } from './project.ts';

/** Which two assumptions are varied together: columns, then rows. */
export type GridPair = 'growth-share' | 'multiple-return';

export interface GridAxis {
	/** Id of the assumption; the growth is that to the point which ends the exit year's interval. */
	readonly id: string;
	/** Ascending, all of them valid: round ones, and the present value. */
	readonly values: readonly number[];
	/** Place of the present value. */
	readonly current: number;
}

export interface GridCell {
	/** Values of the two assumptions. */
	readonly column: number;
	readonly row: number;
	/** USD bn today; null where it cannot be, and `reason` says why. */
	readonly worth: number | null;
	/** Worth over market value. */
	readonly ratio: number | null;
	readonly reason: Problem | null;
}

/** The worth under every pair of values of two assumptions, all else held. */
export interface WorthGrid {
	readonly columns: GridAxis;
	readonly rows: GridAxis;
	/** By row, then column. */
	readonly cells: readonly (readonly GridCell[])[];
}

/** Values of an axis. */
const COUNT = 7;
/** Steps within the range of an input. */
const STEPS = 6;
/** A step of growth as a part of the yearly factor: 5 % at usual growths. */
const GROWTH_STEP = 0.04;

/** What the values of an axis make of the inputs; a problem where they cannot be. */
interface Varied extends GridAxis {
	readonly changes: readonly (Partial<WorthInputs> | { reason: Problem })[];
}

function inputAxis(
	company: string,
	name: 'share' | 'multiple' | 'return',
	{ settings }: Projection,
	facts: Facts
): Varied {
	const id = inputId(company, name);
	const { low, value, high } = inputOf(id, settings, facts);
	const { min, max, slider } = findAssumption(id)!.row;
	const step = Math.max(slider!.step, niceStep(high - low, STEPS));
	const axis = roundAround(value, step, { min: min!, max: max!, count: COUNT });
	return { id, ...axis, changes: axis.values.map((one) => ({ [name]: one })) };
}

/** Null where no interval ends at the point that the exit year hangs on. */
function growthAxis({ settings }: Projection): Varied | null {
	const { exitYear } = settings;
	const interval = intervalTo(endOf(settings, exitYear).year, settings);
	if (!interval) return null;
	const { before, end } = interval;
	const years = end.year - before.year;
	const growth = cagr(before.value, end.value, years);
	const axis = roundAround(growth, niceStep(GROWTH_STEP * (1 + growth), 1), {
		min: growthRow.min!,
		max: growthRow.max!,
		count: COUNT
	});
	const changes = axis.values.map((one, i) => {
		const value = i === axis.current ? end.value : before.value * (1 + one) ** years;
		if (value >= LEAST_VALUE && value <= GREATEST_VALUE) {
			return { market: marketAtPoint(exitYear, end, value, settings) };
		}
		const [id, range] = [`points.${end.year}`, `${LEAST_VALUE}…${GREATEST_VALUE}`];
		return { reason: { code: 'value-out-of-range', id, value: String(value), range } };
	});
	return { id: `growth.${end.year}`, ...axis, changes };
}

/**
 * The grid of a company's worth about its present one; `{ reason }` where there is no worth, or no
 * growth to vary. A cell is taken over by `setsOf`.
 */
export function worthGrid(
	{ id, inputs, marketValue, reasons }: CompanyWorth,
	projection: Projection,
	facts: Facts,
	pair: GridPair
): WorthGrid | { reason: Problem } {
	if (!inputs) return { reason: reasons.worth! };
	const axis = (name: 'share' | 'multiple' | 'return') => inputAxis(id, name, projection, facts);
	const columns = pair === 'growth-share' ? growthAxis(projection) : axis('multiple');
	const rows = axis(pair === 'growth-share' ? 'share' : 'return');
	if (!columns) {
		const { year } = endOf(projection.settings, projection.settings.exitYear);
		const value = String(year);
		return { reason: { code: 'no-interval', id: `growth.${year}`, value, range: '' } };
	}
	const cells = rows.values.map((row, i) =>
		columns.values.map((column, j): GridCell => {
			const made = { ...inputs, ...columns.changes[j]!, ...rows.changes[i]! };
			if ('reason' in made) {
				return { column, row, worth: null, ratio: null, reason: made.reason };
			}
			const worth = worthToday(made);
			return { column, row, worth, ratio: worth / marketValue!, reason: null };
		})
	);
	const plain = ({ id, values, current }: Varied): GridAxis => ({ id, values, current });
	return { columns: plain(columns), rows: plain(rows), cells };
}
