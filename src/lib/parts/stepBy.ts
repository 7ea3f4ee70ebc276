import { multiple } from './snapToStep.ts';

/**
 * So many steps on from a value. A value between two steps first moves onto one, as the native
 * element does; a value outside the range comes back to its end, and never moves further out.
 */
export function stepBy(
	value: number,
	count: number,
	step: number,
	min: number,
	max: number
): number {
	if ((count > 0 && value >= max) || (count < 0 && value <= min)) return value;
	const steps = value / step;
	const onto = count > 0 ? Math.floor(steps + 1e-9) : Math.ceil(steps - 1e-9);
	return Math.min(max, Math.max(min, multiple(onto + count, step)));
}
