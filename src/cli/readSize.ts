import {
	GREATEST_SCALE,
	GREATEST_SIDE,
	LEAST_DPI,
	LEAST_SIDE,
	MOST_PIXELS,
	usualSize,
	type FigureSpec
} from '#lib/scenario/figureSpec.ts';
import { GREATEST_MM, LEAST_MM, mostDpi, printSize } from '#lib/scenario/printSize.ts';
import { readNumber } from '#lib/scenario/readNumber.ts';
import { usage } from './failure.ts';

export interface SizeOptions {
	/** `1200x675` in px, or `90x60mm`. */
	size?: string;
	width?: string;
	height?: string;
	scale?: string;
	/** Of a size in mm. */
	dpi?: string;
}

type Size = Pick<FigureSpec, 'width' | 'height' | 'scale' | 'dpi'>;

/** Dots an inch that printers ask for. */
const USUAL_DPI = 300;

function wholeNumber(
	option: string,
	text: string | undefined,
	usual: number,
	[low, high]: readonly [number, number]
) {
	if (text === undefined) return usual;
	const value = readNumber(text);
	if (value === null || !Number.isInteger(value) || value < low || value > high) {
		throw usage(`--${option} ${text}: a whole number from ${low} to ${high}`);
	}
	return value;
}

/** One of two options that say the same. */
function refuseBoth(options: SizeOptions, one: keyof SizeOptions, other: keyof SizeOptions) {
	if (options[one] !== undefined && options[other] !== undefined) {
		throw usage(`--${one} and --${other}: give one of the two`);
	}
}

/** A size measured in mm: its dots an inch say how many pixels it has. */
function inMm(size: string, width: number, height: number, options: SizeOptions): Size {
	for (const side of [width, height]) {
		if (side < LEAST_MM || side > GREATEST_MM) {
			throw usage(`--size ${size}: sides from ${LEAST_MM} to ${GREATEST_MM} mm`);
		}
	}
	if (options.scale !== undefined) {
		throw usage(`--scale ${options.scale}: a size in mm has --dpi instead`);
	}
	const most = mostDpi(width, height);
	const usual = Math.min(USUAL_DPI, most);
	return printSize(width, height, wholeNumber('dpi', options.dpi, usual, [LEAST_DPI, most]));
}

/** Size and scale of a picture, in px, or in mm with its dots an inch. */
export function readSize(options: SizeOptions): Size {
	const { size, dpi } = options;
	const sides = [LEAST_SIDE, GREATEST_SIDE] as const;
	let [wide, high] = [options.width, options.height];
	if (size !== undefined) {
		refuseBoth(options, 'size', 'width');
		refuseBoth(options, 'size', 'height');
		const [, first, second, unit] = /^([\d.]+)x([\d.]+)(px|mm)?$/.exec(size) ?? [];
		const numbers = [first, second].map((text) => readNumber(text ?? ''));
		if (numbers[0] == null || numbers[1] == null) {
			throw usage(`--size ${size}: write it as 1200x675, in px, or as 90x60mm`);
		}
		if (unit === 'mm') return inMm(size, numbers[0], numbers[1], options);
		[wide, high] = [first, second];
	}
	if (dpi !== undefined) throw usage(`--dpi ${dpi}: needs a size in mm, as --size 90x60mm`);
	const width = wholeNumber(size ? 'size' : 'width', wide, usualSize.width, sides);
	const height = wholeNumber(size ? 'size' : 'height', high, usualSize.height, sides);
	const scale = wholeNumber('scale', options.scale, usualSize.scale, [1, GREATEST_SCALE]);
	if (width * height * scale * scale > MOST_PIXELS) {
		throw usage(
			`--scale ${scale}: ${width * scale} × ${height * scale} is more than ${MOST_PIXELS} pixels; take a smaller scale or size`
		);
	}
	return { width, height, scale };
}
