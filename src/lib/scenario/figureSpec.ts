import type { Scenario, View } from './types.ts';

/** What a picture may speak; a file without a language speaks the first. */
export const LANGUAGES = ['en', 'it'] as const;

/** Everything a picture is made from: the same spec gives the same text in the page and on the command line. */
export interface FigureSpec {
	readonly scenario: Scenario;
	/** `view.figure` says which figure, the rest how it is looked at, and what it is compared with. */
	readonly view: View;
	readonly theme: 'light' | 'dark';
	readonly language: (typeof LANGUAGES)[number];
	/** Size in px; a PNG has `scale` times as many, which in a size measured for print is no whole number. */
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	/** Dots an inch of a picture measured in mm; else the scale says it. */
	readonly dpi?: number;
	/** No ground of its own: it stands on whatever lies under it. */
	readonly transparent?: boolean;
	/** False leaves the line of sources out of the picture, never out of what the file carries. */
	readonly sources?: boolean;
	/** The reader's own title, where it was edited. */
	readonly title?: string;
	/** A line of the reader's own below the plot. */
	readonly note?: string;
}

export const usualSize = { width: 1200, height: 675, scale: 2 } as const;

/** A canvas in Safari goes blank above this many pixels, so no scale beyond it is offered. */
export const MOST_PIXELS = 16_777_216;

export const GREATEST_SCALE = 4;

/** Dots an inch that a picture measured in mm may ask for. */
export const LEAST_DPI = 120;
export const GREATEST_DPI = 600;

export const LEAST_SIDE = 320;
export const GREATEST_SIDE = 4096;

/** A CSS pixel is the 96th part of an inch, so that a picture is as large in print at any scale. */
export const dpiOf = ({ scale, dpi }: Pick<FigureSpec, 'scale' | 'dpi'>): number =>
	dpi ?? 96 * scale;

/** What a PNG of a spec measures, in its own pixels. */
export const pixelsOf = ({
	width,
	height,
	scale
}: Pick<FigureSpec, 'width' | 'height' | 'scale'>): [width: number, height: number] => [
	Math.round(width * scale),
	Math.round(height * scale)
];
