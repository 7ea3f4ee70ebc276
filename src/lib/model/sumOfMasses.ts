import type { Masses } from './massesOf.ts';

/** The distribution of the sum of two independent quantities, both on nodes of the same step. */
export function sumOfMasses(a: Masses, b: Masses): Masses {
	const mass = new Float64Array(a.mass.length + b.mass.length - 1);
	for (let i = 0; i < a.mass.length; i++) {
		const one = a.mass[i]!;
		if (one === 0) continue;
		for (let k = 0; k < b.mass.length; k++) mass[i + k]! += one * b.mass[k]!;
	}
	return { start: a.start + b.start, step: a.step, mass };
}
