const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** `now` with what equals the same part of `before` replaced by that part, and `before` where all of it does. */
function sharing(before: unknown, now: unknown): unknown {
	if (before === now) return before;
	if (!isRecord(before) || !isRecord(now) || Array.isArray(before) !== Array.isArray(now))
		return now;
	const keys = Object.keys(now);
	const parts = keys.map((key) => sharing(before[key], now[key]));
	const stays =
		keys.length === Object.keys(before).length &&
		keys.every((key, i) => key in before && parts[i] === before[key]);
	if (stays) return before;
	return Array.isArray(now) ? parts : Object.fromEntries(keys.map((key, i) => [key, parts[i]]));
}

/**
 * Gives back the list of before while the new one has equal members, and else keeps those that are
 * equal at their place, so that nothing that depends on them is drawn again: a slider moves a few
 * values, not years or names. Members are plain records or values; a function equals itself alone.
 */
export function keepSame<T>(): (now: readonly T[]) => readonly T[] {
	let kept: readonly T[] | undefined;
	return (now) => (kept = sharing(kept, now) as readonly T[]);
}
