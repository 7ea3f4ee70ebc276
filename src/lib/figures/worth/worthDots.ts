/** A dot of equally likely values: its place in px, its value, and whether it lies beyond the axis. */
export interface WorthDot {
	readonly cx: number;
	readonly cy: number;
	readonly above: boolean;
}

export interface WorthDots {
	readonly dots: readonly WorthDot[];
	readonly radius: number;
}

interface Room {
	/** From px to px along the axis. */
	readonly from: number;
	readonly to: number;
	/** The axis' own line, and how high dots may be stacked above it. */
	readonly baseline: number;
	readonly height: number;
	readonly largest: number;
}

/**
 * Stacks equally likely values as dots (Kay et al. 2016, CHI, doi 10.1145/2858036.2858558). Bins are as
 * wide as a dot and start at the market value, so that no dot stands on the wrong side of its line.
 * `at` gives the px of a value; values beyond the axis stand in the last bin.
 */
export function worthDots(
	values: readonly number[],
	split: number,
	at: (value: number) => number,
	{ from, to, baseline, height, largest }: Room
): WorthDots {
	const splitX = at(split);
	for (let size = largest; ; size -= 1) {
		const first = Math.ceil((from - splitX) / size);
		const last = Math.floor((to - splitX) / size) - 1;
		const stacks = new Map<number, number>();
		const dots = values.map((value) => {
			const above = value > split;
			const bin = Math.floor((at(value) - splitX) / size);
			// Rounding must not carry a dot over the line.
			const side = above ? Math.max(0, bin) : Math.min(-1, bin);
			const within = Math.min(Math.max(side, first), Math.max(last, first));
			const level = stacks.get(within) ?? 0;
			stacks.set(within, level + 1);
			return {
				cx: splitX + (within + 0.5) * size,
				cy: baseline - (level + 0.5) * size,
				above
			};
		});
		const fits = Math.max(0, ...stacks.values()) * size <= height;
		if (fits || size <= 4) return { dots, radius: size / 2 - 0.75 };
	}
}
