/** The result with one input at the ends of its range and all others at their values. */
export interface TornadoBar<Id> {
	readonly id: Id;
	readonly low: number;
	readonly high: number;
}

/**
 * The bars of a tornado, widest first. The ends must be the same quantiles for every input, or the
 * bars lie. What inputs do together is not seen.
 */
export function tornado<Id extends string>(
	result: (inputs: Readonly<Record<Id, number>>) => number,
	base: Readonly<Record<Id, number>>,
	ends: Readonly<Record<Id, { readonly low: number; readonly high: number }>>
): TornadoBar<Id>[] {
	const at = (id: Id, value: number) => result({ ...base, [id]: value });
	return (Object.keys(ends) as Id[])
		.map((id) => ({ id, low: at(id, ends[id].low), high: at(id, ends[id].high) }))
		.sort((one, other) => Math.abs(other.high - other.low) - Math.abs(one.high - one.low));
}
