import { bracketedRoot } from './bracketedRoot.ts';

/** As near as neighbouring doubles of any size that is searched. */
const CLOSE = { tolerance: 1e-16 };
const GOLDEN = (3 - Math.sqrt(5)) / 2;
const MOST_STEPS = 80;
/** Of a cell of the grid. */
const BESIDE = 1e-3;

/**
 * Every root of `f` that a grid shows, ascending: one wherever the sign changes between neighbours, two
 * where `f` turns towards 0 and passes it between three of them, one where it touches it there, and one
 * for a stretch of the grid that is 0 throughout, the nearest in it to `near`. `f` may be NaN where it
 * is not defined. A jump across 0 comes back as if it were a root: the caller checks.
 */
export function rootsOnGrid(
	f: (x: number) => number,
	grid: readonly number[],
	near: number
): number[] {
	const at = grid.map(f);
	const roots: number[] = [];
	for (let i = 0; i < grid.length; i++) {
		const here = at[i]!;
		if (here === 0) {
			const first = i;
			while (at[i + 1] === 0) i++;
			roots.push(Math.min(grid[i]!, Math.max(grid[first]!, near)));
			roots.push(...rootBeside(f, grid[first]!, grid[first - 1]));
			roots.push(...rootBeside(f, grid[i]!, grid[i + 1]));
			continue;
		}
		const next = at[i + 1];
		if (next && here < 0 !== next < 0 && !Number.isNaN(here + next)) {
			roots.push(bracketedRoot(f, grid[i]!, grid[i + 1]!, CLOSE));
		}
		const before = at[i - 1];
		if (!before || !next || !turnsToZero(before, here, next)) continue;
		roots.push(...rootsOfTurn(f, grid[i - 1]!, grid[i + 1]!, Math.sign(here)));
	}
	return roots.sort((a, b) => a - b);
}

/** A further root between one on the grid and its neighbour there: the sign changes once more. */
function rootBeside(f: (x: number) => number, root: number, next: number | undefined): number[] {
	if (next === undefined) return [];
	const start = root + (next - root) * BESIDE;
	const [here, there] = [f(start), f(next)];
	if (!here || !there || here < 0 === there < 0) return [];
	return [bracketedRoot(f, Math.min(start, next), Math.max(start, next), CLOSE)];
}

const turnsToZero = (before: number, here: number, next: number) =>
	Math.sign(before) === Math.sign(here) &&
	Math.sign(next) === Math.sign(here) &&
	Math.abs(here) < Math.abs(before) &&
	Math.abs(here) < Math.abs(next);

/** Follows a turn to its extreme by golden sections (Kiefer 1953) and gives the roots it passes, or the extreme. */
function rootsOfTurn(f: (x: number) => number, from: number, to: number, sign: number): number[] {
	let [lo, hi] = [from, to];
	for (let step = 0; step < MOST_STEPS; step++) {
		const [a, b] = [lo + GOLDEN * (hi - lo), hi - GOLDEN * (hi - lo)];
		const [fa, fb] = [sign * f(a), sign * f(b)];
		if (!(a < b)) break;
		const [x, fx] = fa < fb ? [a, fa] : [b, fb];
		if (fx < 0) return [bracketedRoot(f, from, x, CLOSE), bracketedRoot(f, x, to, CLOSE)];
		if (fx === 0) return [x];
		if (fa < fb) hi = b;
		else lo = a;
	}
	return [(lo + hi) / 2];
}
