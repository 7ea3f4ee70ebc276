import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { percent } from './percent.ts';

const n = numbers('en');
const { money } = market;

/** How the examples of the page of methods say what they come to. */
export const say = {
	n,
	money,
	rate: (fraction: number) => (fraction < 0 ? '−' : '') + percent(Math.abs(fraction), 1),
	between: (low: number, high: number) => `${money(low)} and ${money(high)}`,
	years: (count: number) => `${n.atMost(count, 1)} ${count === 1 ? 'year' : 'years'}`,
	change: (value: number) => `${value < 0 ? '−' : '+'}${money(Math.abs(value))}`
};
