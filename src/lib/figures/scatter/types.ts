/** What a mark is: `own` counts what the path counts, `other` something else, `outcome` is what came. */
export type MarkKind = 'own' | 'other' | 'outcome';

/** One published value in a figure of single marks: a ring, with a bar where it is a range. */
export interface ScatterMark {
	id: string;
	x: number;
	y: number;
	/** A range around `y`. */
	low?: number;
	high?: number;
	bound?: 'lower' | 'upper' | 'about';
	kind: MarkKind;
	/** Beside the mark: as long as there is room. */
	label: string;
	/** Read out, and shown when the mark is pointed at: the whole of it in words. */
	spoken: string;
}

export interface Tick {
	value: number;
	label: string;
	strong?: boolean;
}

/** A figure of single marks: scales, marks, what joins marks of one house, and lines across. No pixels. */
export interface ScatterModel {
	x: { domain: readonly [number, number]; ticks: readonly Tick[] };
	y: { log: boolean; domain: readonly [number, number]; ticks: readonly Tick[] };
	marks: readonly ScatterMark[];
	/** Joined only where house and definition are one. */
	lines: readonly { id: string; kind: MarkKind; points: readonly (readonly [number, number])[] }[];
	/** Horizontal lines with a name: an outcome, no error. */
	references: readonly { id: string; y: number; label: string; kind: MarkKind }[];
	/** The path and its bands behind the marks, where they count the same. */
	path?: readonly (readonly [number, number])[];
	bands?: readonly {
		role: 'bandOuter' | 'bandInner';
		points: readonly (readonly [x: number, low: number, high: number])[];
	}[];
}
