/**
 * A formula as data. A text holds names, numbers and signs as they are read, `ln v = ln m + S`: a name
 * of several letters is a function and stands upright, one of a single letter is a quantity. A list is
 * read from left to right.
 */
export type Formula =
	| string
	| readonly Formula[]
	| { readonly over: readonly [above: Formula, below: Formula] }
	| { readonly up: readonly [base: Formula, exponent: Formula] }
	| { readonly low: readonly [base: Formula, index: Formula] };

export const over = (above: Formula, below: Formula): Formula => ({ over: [above, below] });
export const up = (base: Formula, exponent: Formula): Formula => ({ up: [base, exponent] });
export const low = (base: Formula, index: Formula): Formula => ({ low: [base, index] });

/** What MathML tells apart: a name, a number, a sign; and the narrow space between two names. */
export interface Sign {
	readonly kind: 'name' | 'number' | 'sign' | 'space';
	readonly text: string;
}

const SIGN =
	/(?<name>\p{L}+)|(?<number>\d+)|(?<space>(?<=[\p{L}\d])\s+(?=[\p{L}\d]|$))|\s+|(?<sign>.)/gu;

/** The signs of a formula's text. A blank counts after a name or number where no sign follows: MathML spaces the rest. */
export const signsOf = (text: string): Sign[] =>
	[...text.matchAll(SIGN)].flatMap(({ groups }) =>
		Object.entries(groups ?? {}).flatMap(([kind, found]) =>
			found === undefined ? [] : [{ kind: kind as Sign['kind'], text: found }]
		)
	);
