import type { Value, View } from '../scenario/types.ts';

/** A question answered by a scenario of its own and a figure; `words` has the question by its id. */
export interface Question {
	id: 'halves' | 'price' | 'right';
	preset: string;
	set: Readonly<Record<string, Value>>;
	look: Partial<View>;
}

/** Half of 22.4 % a year from 140 in 2027: the value that gives for 2030. */
const HALVED_2030 = Number((140 * (1 + ((257 / 140) ** (1 / 3) - 1) / 2) ** 3).toPrecision(4));

export const questions: readonly Question[] = [
	{
		id: 'halves',
		preset: 'article',
		set: { 'points.2030': HALVED_2030 },
		look: { figure: 'market', year: 2030 }
	},
	{ id: 'price', preset: 'article', set: {}, look: { figure: 'pricedin', company: 'nvidia' } },
	{
		id: 'right',
		preset: 'article',
		set: {},
		look: { figure: 'vintages', year: 2024, definition: 'B_dc_accelerators' }
	}
];
