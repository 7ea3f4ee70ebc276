/** The same function, computed once per argument: a fan is asked for few p values at many years. */
export function remember(compute: (x: number) => number): (x: number) => number {
	const known = new Map<number, number>();
	return (x) => {
		const found = known.get(x);
		if (found !== undefined) return found;
		const value = compute(x);
		known.set(x, value);
		return value;
	};
}
