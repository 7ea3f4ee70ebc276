export type XY = readonly [x: number, y: number];

/** How a line or a dot looks; what each stands for is in the key. */
export type Ink = 'main' | 'second' | 'third' | 'faint';

export interface PlotLine {
	readonly ink: Ink;
	readonly points: readonly XY[];
}

export interface PlotArea {
	readonly band: 'outer' | 'inner';
	readonly upper: readonly XY[];
	readonly lower: readonly XY[];
}

export interface PlotDot {
	readonly ink: Ink;
	readonly at: XY;
	/** In px. */
	readonly size?: number;
}

export interface PlotAxis {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly number[];
	readonly log?: boolean;
	say(value: number): string;
}

/** A line of the key below a picture. */
export interface PlotKey {
	readonly ink: Ink | PlotArea['band'];
	readonly text: string;
	/** Stands for dots and not for a line. */
	readonly dot?: boolean;
}

/** Values from first to last, `count` steps apart. */
export const steps = (first: number, last: number, count: number): number[] =>
	Array.from({ length: count + 1 }, (_, i) => first + ((last - first) * i) / count);

/** Whole years, at most five of them. */
export function yearTicks(first: number, last: number): number[] {
	const every = Math.ceil((last - first) / 5);
	const years = [];
	for (let year = Math.ceil(first); year <= last; year += every) years.push(year);
	return years;
}
