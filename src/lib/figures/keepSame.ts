/**
 * Gives back the list of before while the new one has the same members, so that nothing that depends
 * on it is drawn again: a slider moves values, not years.
 */
export function keepSame<T>(): (now: readonly T[]) => readonly T[] {
	let kept: readonly T[] | undefined;
	return (now) => {
		const same = kept?.length === now.length && now.every((one, i) => one === kept![i]);
		if (!same) kept = now;
		return kept!;
	};
}
