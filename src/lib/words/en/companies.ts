import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');
const percent = (value: number, digits: 0 | 1 = 1) => `${n.atMost(value * 100, digits)} %`;

/** What a company is worth under the scenario, and what its price assumes. */
export const companies = {
	title: 'What the price assumes',
	company: 'Company',
	worth: (name: string, worth: number, value: number, ratio: number, date: string) =>
		`${name}: worth ${market.money(worth)} today under these assumptions, ${percent(ratio, 0)} of its market value of ${market.money(value)} on ${n.date(date)}.`,
	made: (ai: number, rest: number, exit: number, years: number) =>
		`Made of ${market.money(ai)} from AI chips and ${market.money(rest)} from the rest in ${exit}, times margin and multiple, discounted over ${n.atMost(years, 1)} years. No investment advice.`,
	futures: (above: number, low: number, high: number) =>
		`In ${above} of 20 futures it is worth more than its market value; 9 in 10 lie between ${market.money(low)} and ${market.money(high)}.`,
	matters: (parts: readonly { name: string; share: number }[]) =>
		`What matters most: ${parts.map(({ name, share }) => `${name} ${percent(share, 0)}`).join(', ')} of the spread, each by itself and taken as independent.`,
	alone: 'To be worth its price by one change alone, all else as it is:',
	what: 'Change',
	now: 'Now',
	needed: 'Needed',
	take: (name: string) => `Take over: ${name}`,
	takeShort: 'Take over',
	took: (name: string) => `${name} taken over. Undo takes it back.`,
	answers: {
		market: (exit: number) => `Market in ${exit}`,
		marketGrowth: 'Growth of the market',
		share: 'Share of its part of the market',
		margin: 'Net margin',
		multiple: 'Multiple of earnings',
		return: 'Return asked for'
	},
	inputs: {
		market: 'the market',
		custom: 'custom chips',
		restricted: 'reach of US designers',
		share: 'its share',
		margin: 'its margin',
		multiple: 'the multiple',
		return: 'the return',
		otherGrowth: 'growth of the rest'
	} as Readonly<Record<string, string>>,
	money: market.money,
	percent,
	times: (value: number) => n.atMost(value, 1),
	assumptions: (name: string) => `Assumptions about ${name}`,
	exitYear: 'Exit year',
	ours: (low: string, high: string) => `our assumption, ${low} to ${high}`
};
