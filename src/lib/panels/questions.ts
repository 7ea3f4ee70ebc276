import type { Value } from '../scenario/types.ts';

/** A question answered by a scenario of its own; `words` has the question by its id. */
export interface Question {
	id: string;
	preset: string;
	set: Readonly<Record<string, Value>>;
}

/** Half of 22.4 % a year from 140 in 2027: the value that gives for 2030. */
const HALVED_2030 = Number((140 * (1 + ((257 / 140) ** (1 / 3) - 1) / 2) ** 3).toPrecision(4));

export const questions: readonly Question[] = [
	{ id: 'halves', preset: 'article', set: { 'points.2030': HALVED_2030 } },
	{ id: 'levels', preset: 'article', set: { 'after.ceiling': 500, horizon: 2040 } },
	{ id: 'accelerators', preset: 'omdia-2025', set: {} }
];
