import * as v from 'valibot';
import { isRealDate } from './isRealDate.ts';

/**
 * The fields that records are made of. The message of each rule is `code|what is accepted`, which
 * `toProblem` takes apart: nothing here is phrased for a reader.
 */

/** Control characters and those that turn the direction of writing around: never part of a name or a note. */
export const unsafeText =
	/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const text = v.pipe(
	v.string(),
	v.check((value) => value.trim() !== '', 'empty|a text'),
	v.maxLength(600, 'too-long|600'),
	v.check((value) => !unsafeText.test(value), 'unsafe-text|plain text')
);

export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id-form|a-z 0-9 -'),
	v.maxLength(80, 'too-long|80')
);

/** Ids of definitions keep the letter they are sorted by: `A_all_ai_chips`. */
export const definitionId = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'id-form|A-Z a-z 0-9 _'),
	v.maxLength(80, 'too-long|80')
);

/** Ids of assumptions: `custom`, `error.yearly`. */
export const assumptionId = v.pipe(
	v.string(),
	v.regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/, 'id-form|a-z A-Z .'),
	v.maxLength(80, 'too-long|80')
);

export const date = v.pipe(v.string(), v.check(isRealDate, 'date|YYYY, YYYY-MM or YYYY-MM-DD'));

export const day = v.pipe(
	v.string(),
	v.check((value) => value.length === 10 && isRealDate(value), 'date|YYYY-MM-DD')
);

export const address = v.pipe(
	v.string(),
	v.maxLength(600, 'too-long|600'),
	v.check(
		(value) => /^https?:\/\/[^\s<>"\\]+$/u.test(value) && URL.canParse(value),
		'address|https:// or http://'
	),
	v.check((value) => !unsafeText.test(value), 'unsafe-text|plain text')
);

export const choice = <const T extends readonly string[]>(options: T) =>
	v.picklist(options, `choice|${options.join(', ')}`);

const number = v.pipe(v.number(), v.finite('not-a-number|a number'));

export const between = (low: number, high: number) =>
	v.pipe(
		number,
		v.check((value) => value >= low && value <= high, `range|${low} to ${high}`)
	);

export const wholeBetween = (low: number, high: number) =>
	v.pipe(between(low, high), v.integer(`not-whole|${low} to ${high}`));

/** USD bn, or millions of units in a few pairs: above 0, and between a million dollars and 1e15. */
export const amount = v.pipe(
	number,
	v.check((value) => value > 0, 'not-above-zero|0.001 to 1000000'),
	v.check((value) => value >= 0.001 && value <= 1e6, 'range|0.001 to 1000000')
);

export const signed = between(-1e6, 1e6);
export const fraction = between(0, 1);
export const confidence = choice(['high', 'medium', 'low']);
export const bound = v.optional(choice(['lower', 'upper', 'about']));
export const yes = v.optional(v.boolean());
export const note = v.optional(text);
