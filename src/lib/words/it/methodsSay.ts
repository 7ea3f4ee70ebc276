import type { say as model } from '../en/methodsSay.ts';
import { years } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';

const { money } = market;

export const say: typeof model = {
	n,
	money,
	rate: (fraction) => (fraction < 0 ? '−' : '') + percent(Math.abs(fraction), 1),
	between: (low, high) => `${money(low)} e ${money(high)}`,
	years,
	change: (value) => `${value < 0 ? '−' : '+'}${money(Math.abs(value))}`
};
