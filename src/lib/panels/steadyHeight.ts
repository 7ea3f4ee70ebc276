/**
 * The height to lay a figure out for whose key, below it, takes room from it: the least since anything
 * else changed, `parts` being all else the layout depends on. At the full height it might need a longer
 * key, at what that leaves a shorter one, and so without end.
 */
export function steadyHeight(): (height: number, ...parts: unknown[]) => number {
	let least = Infinity;
	let before: readonly unknown[] = [];
	return (height, ...parts) => {
		const same = parts.length === before.length && parts.every((one, i) => one === before[i]);
		before = parts;
		least = same ? Math.min(least, height) : height;
		return least;
	};
}
