import {
	GREATEST_DPI,
	GREATEST_SIDE,
	LEAST_DPI,
	LEAST_SIDE,
	MOST_PIXELS,
	type FigureSpec
} from './figureSpec.ts';

const MM_PER_INCH = 25.4;

/**
 * Px of the drawing in an inch of print: the smallest text, 12 px, is then 7.2 points, which is what
 * printed figures are set in. On a screen a px is the 96th part of an inch; paper is read closer.
 */
const PER_INCH = 120;

/** How long so many px of a printed picture are. */
export const inMm = (px: number) => (px / PER_INCH) * MM_PER_INCH;
const inPx = (mm: number) => (mm / MM_PER_INCH) * PER_INCH;

/** The shortest and the longest side of a printed picture, in mm that are surely inside. */
export const LEAST_MM = Math.ceil(((LEAST_SIDE * MM_PER_INCH) / PER_INCH) * 10) / 10;
export const GREATEST_MM = Math.floor((GREATEST_SIDE * MM_PER_INCH) / PER_INCH);

/** A scale of print is no whole number, and a little beyond the dots by rounding of the width. */
export const GREATEST_PRINT_SCALE = (GREATEST_DPI / PER_INCH) * 1.01;

/** The finest print of a size that a browser can draw. */
export const mostDpi = (widthMm: number, heightMm: number): number =>
	Math.max(
		LEAST_DPI,
		Math.min(
			GREATEST_DPI,
			// A pixel more each way may come by rounding.
			Math.floor(Math.sqrt(MOST_PIXELS / (inPx(widthMm) + 1) / (inPx(heightMm) + 1)) * PER_INCH)
		)
	);

/**
 * Size and scale of a picture so many mm wide and high with so many dots an inch: its width is exact to
 * the pixel, since columns are, and its height to the pixel beside.
 */
export function printSize(
	widthMm: number,
	heightMm: number,
	dpi: number
): Required<Pick<FigureSpec, 'width' | 'height' | 'scale' | 'dpi'>> {
	const width = Math.round(inPx(widthMm));
	const height = Math.round(inPx(heightMm));
	return { width, height, scale: Math.round((widthMm / MM_PER_INCH) * dpi) / width, dpi };
}
