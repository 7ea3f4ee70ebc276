/** Width of a cell, and the last normal that has one of its own. */
const WIDTH = 0.25;
const LAST = 4;
const CELLS = (2 * LAST) / WIDTH;

/**
 * How much of the variance of `values` one input explains by itself: the variance of their mean given the
 * input, which stands as a standard normal beside every value. Divided by the variance of all it is the
 * input's first-order Sobol share. Never below 0.
 *
 * From the one set of draws that is there, cell by cell of the input (correlation ratio; Plischke, Borgonovo
 * & Smith 2013, European J. of Operational Research 226:536), less what chance puts between the
 * means of so many cells. At 4,096 draws it is nearer than mixing two sets, with a tenth of the work.
 */
export function varianceGiven(normals: Float64Array, values: Float64Array): number {
	const counts = new Float64Array(CELLS);
	const sums = new Float64Array(CELLS);
	let [whole, squares] = [0, 0];
	// About a value of their own: what is common to all would cost digits.
	const origin = values[0]!;
	for (let i = 0; i < values.length; i++) {
		const cell = Math.floor((normals[i]! + LAST) / WIDTH);
		const value = values[i]! - origin;
		const k = Math.max(0, Math.min(CELLS - 1, cell));
		counts[k]!++;
		sums[k]! += value;
		whole += value;
		squares += value * value;
	}
	const mean = whole / values.length;
	let [between, within, cells] = [0, squares, 0];
	for (let k = 0; k < CELLS; k++) {
		const count = counts[k]!;
		if (count === 0) continue;
		const own = sums[k]! / count;
		between += count * (own - mean) ** 2;
		within -= count * own * own;
		cells++;
	}
	const free = values.length - cells;
	const chance = free > 0 ? ((cells - 1) * Math.max(0, within)) / free : 0;
	return Math.max(0, between - chance) / values.length;
}
