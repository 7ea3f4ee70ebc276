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
	/** The value as it is written beside the mark. */
	value: string;
	/** What stands after the value, the fullest first; all marks of a figure show the same one. */
	names: readonly string[];
	/** Name and value in the key, for a mark that shows a number for want of room. */
	full: string;
	/** What the shortest name leaves out, and the mark under it: where only that has room, the key says the rest. */
	group?: { head: string; member: string };
	/** Not named beside the mark, where there are too many: the figure's words say so. */
	quiet?: boolean;
	/** Whose it is: keys lead from house to house, and in each from mark to mark. */
	house: string;
	/** Read out, and shown when the mark is pointed at: the whole of it in words. */
	spoken: string;
}

export interface Tick {
	value: number;
	/** Empty: a tick without a name. */
	label: string;
	/** Where the label stands, if not at the tick. */
	at?: number;
	strong?: boolean;
	/** Its label names the unit as well, is wider than the others, and goes before them. */
	unit?: boolean;
}

/** A figure of single marks: scales, marks, what joins marks of one house, and lines across. No pixels. */
export interface ScatterModel {
	x: { domain: readonly [number, number]; ticks: readonly Tick[] };
	y: { log: boolean; domain: readonly [number, number]; ticks: readonly Tick[] };
	marks: readonly ScatterMark[];
	/** Marks that would cover each other stand side by side: `x` is a whole year and nothing finer. */
	sideBySide?: boolean;
	/** Joined only where house and definition are one. */
	lines: readonly { id: string; kind: MarkKind; points: readonly (readonly [number, number])[] }[];
	/** Horizontal lines with a name: an outcome, no error. */
	references: readonly {
		id: string;
		y: number;
		/** The longest first. */
		labels: readonly string[];
		kind: MarkKind;
	}[];
	/** The path and its bands behind the marks, where they count the same. */
	path?: { label: string; points: readonly (readonly [number, number])[] };
	bands?: readonly ScatterBand[];
	/** What the colours of the marks mean, where there are several. */
	kinds?: readonly Swatch[];
}

/** A sample of what is drawn, and what it means. */
export interface Swatch {
	shape: MarkKind | 'path' | ScatterBand['role'];
	text: string;
}

export interface ScatterBand {
	role: 'bandOuter' | 'bandInner';
	label: string;
	/** Where `label` has no room. */
	short: string;
	points: readonly (readonly [x: number, low: number, high: number])[];
}
