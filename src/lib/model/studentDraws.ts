import { normalCdf } from './normalCdf.ts';
import { remember } from './remember.ts';
import { studentQuantile } from './studentQuantile.ts';

/** Of the table of t by the normal: steps per unit, and the last normal in it. */
const STEPS = 32;
const LAST = 7;

/**
 * Student's t at the normals 0, 1/32, 2/32 …, a step on either side more than is asked for. By the lower
 * tail, where a probability keeps its digits.
 */
const tableOf = remember((nu) =>
	Float64Array.from({ length: LAST * STEPS + 3 }, (_, i) => {
		const normal = (i - 1) / STEPS;
		return normal === 0 ? 0 : -studentQuantile(normalCdf(-normal), nu);
	})
);

/**
 * Student's t with `nu` degrees of freedom for a list of normals, each at the same probability: cubic
 * between the nodes of a table made once for each `nu`, to a few 1e-6. Normals beyond ±7, one in 10¹¹,
 * count as ±7.
 */
export function studentDraws(normals: Float64Array, nu: number): Float64Array {
	const table = tableOf(nu);
	const draws = new Float64Array(normals.length);
	for (let i = 0; i < draws.length; i++) {
		const at = Math.min(LAST, Math.abs(normals[i]!)) * STEPS;
		const node = Math.min(LAST * STEPS - 1, Math.floor(at));
		const s = at - node;
		const a = table[node]!;
		const b = table[node + 1]!;
		const c = table[node + 2]!;
		const d = table[node + 3]!;
		const t = b + (s / 2) * (c - a + s * (2 * a - 5 * b + 4 * c - d + s * (3 * (b - c) + d - a)));
		draws[i] = normals[i]! < 0 ? -t : t;
	}
	return draws;
}
