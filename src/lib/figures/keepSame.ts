const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** `now` with what equals the same part of `before` replaced by that part, and `before` where all of it does. */
function sharing(before: unknown, now: unknown): unknown {
	if (before === now) return before;
	if (!isRecord(before) || !isRecord(now) || Array.isArray(before) !== Array.isArray(now))
		return now;
	// One pass that lists no entries: every step of a slider compares a whole figure.
	const parts = (Array.isArray(now) ? [] : {}) as Record<string, unknown>;
	let stays = true;
	let count = 0;
	for (const key in now) {
		const part = (parts[key] = sharing(before[key], now[key]));
		stays &&= part === before[key] && key in before;
		count += 1;
	}
	for (const _ in before) count -= 1;
	return stays && count === 0 ? before : parts;
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
