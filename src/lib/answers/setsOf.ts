import type { Facts } from '../facts/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { valueFromGrowth, withAssumption } from '../scenario/withAssumption.ts';
import { withInput } from '../scenario/withInput.ts';
import type { GridAxis, GridCell, WorthGrid } from './worthGrid.ts';

/** The scenario with one axis at a value: the growth moves its point, an input moves with its range. */
function withAxis(scenario: Scenario, axis: GridAxis, value: number, facts: Facts): Scenario {
	if (value === axis.values[axis.current]) return scenario;
	const [head, year] = axis.id.split('.');
	if (head !== 'growth') return withInput(scenario, axis.id, value, facts);
	const point = valueFromGrowth(scenario, Number(year), value, facts);
	return withAssumption(scenario, `points.${year}`, point!, facts);
}

/**
 * The scenario with both values of a cell of its grid taken over, in one step, so that the company is
 * worth what the cell says. Null where the cell has no worth.
 */
export function setsOf(
	scenario: Scenario,
	{ columns, rows }: WorthGrid,
	{ column, row, worth }: GridCell,
	facts: Facts
): Scenario | null {
	if (worth === null) return null;
	return withAxis(withAxis(scenario, columns, column, facts), rows, row, facts);
}
