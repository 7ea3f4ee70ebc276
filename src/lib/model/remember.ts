/** The same function, computed once per argument: a fan is asked for few p values at many years. */
export function remember<T>(compute: (x: number) => T): (x: number) => T {
	const known = new Map<number, T>();
	return (x) => {
		const found = known.get(x);
		if (found !== undefined) return found;
		const value = compute(x);
		known.set(x, value);
		return value;
	};
}
