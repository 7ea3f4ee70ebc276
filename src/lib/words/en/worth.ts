import { numbers } from '../numbers.ts';
import { percent } from './percent.ts';
import type { Problem } from '../problem.ts';

const n = numbers('en');

const part = (value: string) => percent(Number(value));

/** What is asked for, as the subject of a sentence. */
const asked: Readonly<Record<string, string>> = {
	market: 'a market of the exit year',
	marketGrowth: 'a growth of the market',
	share: 'a share',
	margin: 'a margin',
	multiple: 'a multiple',
	return: 'a return'
};

const amount: Readonly<Record<string, (value: string) => string>> = {
	market: (value) => `${n.billions(Number(value))} billion dollars`,
	marketGrowth: (value) => `${part(value)} a year`,
	multiple: (value) => n.atMost(Number(value), 0),
	return: (value) => `${part(value)} a year`,
	margin: part,
	share: part
};

const of = ({ id, value }: Problem) => amount[id]?.(value) ?? value;

const reasons: Readonly<Record<string, (problem: Problem) => string>> = {
	'role-buyer': () => 'buys AI chips and earns nothing from making them; shown for its value only',
	'role-memory': () => 'makes memory, which is no part of this market; shown for its value only',
	'role-equipment': () => 'makes the machines that make chips; shown for its value only',
	'role-licence': () => 'licenses designs; shown for its value only',
	'no-market-value': ({ value }) => `none near ${value}`,
	'no-base-year': () => 'no revenue of a full fiscal year is known',
	'too-soon': ({ value, range }) =>
		`the exit year ${value} ends within half a year of ${range}; take a later one`,
	'above-whole': (problem) => `not possible: it would need ${asked[problem.id]} of ${of(problem)}`,
	'rest-is-enough': () => 'not needed: the rest of the company alone is worth more',
	'no-earnings': () => 'not possible: at a margin of 0 or below nothing is earned',
	'no-revenue': () => 'not possible: there is no revenue to earn from',
	'no-part': () => 'not possible: the company has no part of the market',
	'no-point': ({ value }) =>
		`not possible: no point of the path gives a market of ${n.billions(Number(value))} billion dollars`,
	'no-interval': ({ value }) => `no growth leads to ${value}, the first point`,
	'out-of-range': (problem) =>
		`not possible: it would need ${asked[problem.id]} of ${of(problem)}, outside ${problem.range.replace('…', ' to ')}`
};

const flags: Readonly<Record<string, string>> = {
	'later-year':
		'The rest of the company is that of a fiscal year that ended after the value’s date.',
	'ai-from-data-center': 'Its AI revenue was not published; that of data centres stands for it.',
	'ai-from-share': 'Its AI revenue is a published share of all its revenue.',
	'ai-unknown': 'Its AI revenue was not published and counts as none, so the rest is too large.',
	'pool-over-whole': 'The shares of this part of the market add up to more than all of it.',
	'other-definition':
		'It already earned more than this path counts: its own figures are of another definition.'
};

/** Why a number of a company's worth is not there, and what must be said of one that is. */
export const worth = {
	reason: (problem: Problem): string => reasons[problem.code]?.(problem) ?? problem.code,
	flag: (code: string): string => flags[code] ?? code
};
