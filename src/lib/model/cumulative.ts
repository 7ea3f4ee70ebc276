import type { Masses } from './massesOf.ts';

/** How much of a distribution lies at or below a place, and the place below which so much of it lies. */
export interface Cumulative {
	readonly whole: number;
	below(x: number): number;
	/** `part` from 0 to `whole`; what is beyond gives the ends. */
	inverse(part: number): number;
}

/** Adds masses up, each spread evenly over one step about its node. */
export function cumulative({ start, step, mass }: Masses): Cumulative {
	const first = start - step / 2;
	const sums = new Float64Array(mass.length + 1);
	for (let k = 0; k < mass.length; k++) sums[k + 1] = sums[k]! + mass[k]!;
	const whole = sums[mass.length]!;
	let node = 0;
	return {
		whole,
		below(x) {
			const at = (x - first) / step;
			if (!(at > 0)) return 0;
			if (at >= mass.length) return whole;
			const k = Math.floor(at);
			return sums[k]! + (at - k) * mass[k]!;
		},
		inverse(part) {
			// From where the last answer was: one after the other, a thousand places are found in one walk.
			while (node > 0 && sums[node]! > part) node--;
			while (node < mass.length - 1 && sums[node + 1]! <= part) node++;
			const within = mass[node]! > 0 ? (part - sums[node]!) / mass[node]! : 0;
			return first + step * (node + Math.min(1, Math.max(0, within)));
		}
	};
}
