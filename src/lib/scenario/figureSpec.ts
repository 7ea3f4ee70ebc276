import type { Scenario, View } from './types.ts';

/** Everything a picture is made from: the same spec gives the same text in the page and on the command line. */
export interface FigureSpec {
	readonly scenario: Scenario;
	/** `view.figure` says which figure, the rest how it is looked at, and what it is compared with. */
	readonly view: View;
	readonly theme: 'light' | 'dark';
	readonly language: 'en';
	/** Size in px; a PNG has `scale` times as many. */
	readonly width: number;
	readonly height: number;
	readonly scale: number;
	/** The reader's own title, where it was edited. */
	readonly title?: string;
	/** A line of the reader's own below the plot. */
	readonly note?: string;
}

export const usualSize = { width: 1200, height: 675, scale: 2 } as const;

/** A canvas in Safari goes blank above this many pixels, so no scale beyond it is offered. */
export const MOST_PIXELS = 16_777_216;

export const GREATEST_SCALE = 4;

export const LEAST_SIDE = 320;
export const GREATEST_SIDE = 4096;

/** A CSS pixel is the 96th part of an inch, so that a picture is as large in print at any scale. */
export const dpiOf = ({ scale }: Pick<FigureSpec, 'scale'>): number => 96 * scale;
