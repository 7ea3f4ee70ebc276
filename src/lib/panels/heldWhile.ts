/**
 * Keeps a value while something goes on: the axis of a figure during a drag. The last free value is
 * remembered inside the closure, so no state is written while deriving; another `key` (the axis kind)
 * is another value.
 */
export function heldWhile<T>(): (holding: boolean, now: T, key: string) => T {
	let kept: { value: T; key: string } | undefined;
	return (holding, now, key) => {
		if (!holding || kept?.key !== key) kept = { value: now, key };
		return kept.value;
	};
}
