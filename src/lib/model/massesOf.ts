/**
 * A distribution as probabilities on evenly spaced nodes, `start + k · step`. They need not add up to 1:
 * the part of a distribution on one side of 0 has masses too.
 */
export interface Masses {
	readonly start: number;
	/** Above 0. */
	readonly step: number;
	readonly mass: Float64Array;
}

/** What lies beyond counts as its nearer end. */
export interface Window {
	readonly low: number;
	readonly high: number;
}

/**
 * The masses of equally likely draws, `each` for a draw. A draw is shared between the nodes on either
 * side of it, by how near they are: so the mean is kept, and the masses change smoothly when draws move.
 * No draws, no mass; what is no number must not be among them.
 */
export function massesOf(
	draws: Float64Array,
	step: number,
	each: number,
	{ low, high }: Window
): Masses {
	let [least, most] = [high, low];
	for (let i = 0; i < draws.length; i++) {
		const draw = draws[i]!;
		if (draw < least) least = draw;
		if (draw > most) most = draw;
	}
	const start = Math.max(low, least);
	const end = Math.max(start, Math.min(high, most));
	const mass = new Float64Array(Math.floor((end - start) / step) + 2);
	for (let i = 0; i < draws.length; i++) {
		const at = (Math.min(end, Math.max(start, draws[i]!)) - start) / step;
		const node = Math.floor(at);
		const beyond = each * (at - node);
		mass[node]! += each - beyond;
		mass[node + 1]! += beyond;
	}
	return { start, step, mass };
}
