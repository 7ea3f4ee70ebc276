import type { Facts } from '../facts/types.ts';
import { checkValue } from '../scenario/checkValue.ts';
import {
	GREATEST_DPI,
	GREATEST_SCALE,
	GREATEST_SIDE,
	LANGUAGES,
	LEAST_DPI,
	LEAST_SIDE,
	MOST_PIXELS,
	usualSize,
	type FigureSpec
} from '../scenario/figureSpec.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { GREATEST_PRINT_SCALE } from '../scenario/printSize.ts';
import { showRaw } from '../scenario/showRaw.ts';
import type { Problem } from '../scenario/types.ts';

/** How a picture looks, apart from what it shows. */
export type Look = Omit<FigureSpec, 'scenario' | 'view' | 'with'>;

const themes = ['light', 'dark'] as const;

/** The look that a figure spec's file asks for; what cannot be used is named and the usual stands. */
export function readLook(
	file: Readonly<Record<string, unknown>>,
	facts: Facts
): { look: Look; problems: Problem[] } {
	const problems: Problem[] = [];
	const refuse = (code: string, id: string, range: string) => {
		problems.push({ code, id, value: showRaw(file[id]), range });
	};
	const choice = <T extends string>(id: string, known: readonly T[]): T => {
		const found = known.find((one) => one === file[id]);
		if (found === undefined && file[id] !== undefined) {
			refuse('unknown-choice', id, known.join(' '));
		}
		return found ?? known[0]!;
	};
	const number = <T>(
		id: string,
		usual: T,
		[low, high]: readonly [number, number],
		fits: (value: unknown) => boolean = Number.isInteger
	): number | T => {
		const value = file[id];
		if (value === undefined) return usual;
		if (fits(value) && Number(value) >= low && Number(value) <= high) return Number(value);
		refuse('out-of-range', id, `${low}…${high}`);
		return usual;
	};
	// A line of the reader's own obeys what a scenario's name does: it stands in the same place.
	const line = (id: 'title' | 'note') => {
		if (file[id] === undefined) return {};
		const checked = checkValue(findAssumption('name')!.row, id, file[id], facts);
		if ('problem' in checked) problems.push(checked.problem);
		return 'value' in checked && checked.value !== '' ? { [id]: String(checked.value) } : {};
	};
	// Left out is the usual; what is no answer is named, and the usual stands.
	const flag = (id: 'transparent' | 'sourcesLine', unusual: boolean): boolean => {
		if (file[id] === unusual) return true;
		if (file[id] !== undefined && file[id] !== !unusual) refuse('unknown-choice', id, 'true false');
		return false;
	};
	const sides = [LEAST_SIDE, GREATEST_SIDE] as const;
	const width = number('width', usualSize.width, sides);
	const height = number('height', usualSize.height, sides);
	const dpi = number('dpi', undefined, [LEAST_DPI, GREATEST_DPI]);
	let scale = dpi
		? number('scale', usualSize.scale, [1, GREATEST_PRINT_SCALE], Number.isFinite)
		: number('scale', usualSize.scale, [1, GREATEST_SCALE]);
	if (width * height * scale ** 2 > MOST_PIXELS) {
		refuse('out-of-range', 'scale', `1…${Math.floor(Math.sqrt(MOST_PIXELS / (width * height)))}`);
		scale = 1;
	}
	const theme = choice('theme', themes);
	const language = choice('language', LANGUAGES);
	return {
		look: {
			theme,
			language,
			width,
			height,
			scale,
			...(dpi ? { dpi } : {}),
			...(flag('transparent', true) ? { transparent: true } : {}),
			...(flag('sourcesLine', false) ? { sources: false } : {}),
			...line('title'),
			...line('note')
		},
		problems
	};
}
