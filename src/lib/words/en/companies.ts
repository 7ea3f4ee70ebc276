import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { shareOf } from './shareOf.ts';

const n = numbers('en');
const percent = (value: number, digits: 0 | 1 = 1) => `${n.atMost(value * 100, digits)} %`;

/** A number and its unit stay on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

interface Bridge {
	role: string;
	exitYear: number;
	/** USD bn, as are `pool` and `aiRevenue`; the others are parts of one. */
	market: number;
	restricted: number;
	custom: number;
	pool: number;
	share: number;
	aiRevenue: number;
}

/** What a company is worth under the scenario, and what its price assumes. */
export const companies = {
	title: 'What the price assumes',
	company: 'Company',
	worth: (name: string, worth: number, value: number, ratio: number, date: string) =>
		`${name}: worth ${market.money(worth)} today under these assumptions, ${percent(ratio, 0)} of its market value of ${market.money(value)} on ${n.date(date)}.`,
	/** From the market to the AI revenue: why a part of 257 at a share of 85 % is 139. */
	bridge({ role, exitYear, restricted, custom, share, ...money }: Bridge): string {
		const [whole, pool, made] = [money.market, money.pool, money.aiRevenue].map((value) =>
			unbroken(market.money(value))
		);
		const part = (value: number) => unbroken(percent(value));
		const shares = `a share of ${part(share)} of it is ${made}.`;
		const start = `Of ${whole} in ${exitYear}, ${part(restricted)} is out of US reach`;
		if (role === 'foundry') return `${start}. Chips are sold for the other ${pool}; ${shares}`;
		const some = `${part(custom)} of the rest`;
		return role === 'custom'
			? `${start}, and ${some} is custom chips: ${pool}; ${shares}`
			: `${start}, and ${some} is custom chips. That leaves ${pool} of chips sold to all; ${shares}`;
	},
	/** What rows of inputs are called, explained; `name` where the rest of the company is one of them. */
	terms: (role: string, name = '') =>
		'Out of US reach: sales, above all in China, that export rules or local makers keep from US designers.' +
		(role === 'foundry' ? '' : ' Custom chips: made to the order of one buyer.') +
		(name && ` The rest: what ${name} sells besides AI chips.`),
	made: (ai: number, rest: number, exit: number, years: number) =>
		`Made of ${market.money(ai)} from AI chips and ${market.money(rest)} from the rest in ${exit}, times margin and multiple, discounted over ${n.atMost(years, 1)} years. No investment advice.`,
	futures: (above: number, low: number, high: number) =>
		`In ${above} of 20 futures it is worth more than its market value; 9 in 10 lie between ${market.money(low)} and ${market.money(high)}.`,
	/** Why the middle of the futures is not the worth with all as set. */
	middle(median: number, worth: number): string {
		const [half, set] = [market.money(median), market.money(worth)];
		return half === set
			? `Half of the futures lie below ${half}, the worth with all as set.`
			: `Half of the futures lie below ${half}, not ${set}: the ranges reach further to one side of what is set than to the other.`;
	},
	matters: (parts: readonly { name: string; share: number }[]) =>
		`What matters most: ${parts.map(({ name, share }) => `${name} ${percent(share, 0)}`).join(', ')} of the spread, each by itself and taken as independent.`,
	missing: (names: string) => `No value near this date: ${names}.`,
	sourceOf: (name: string, date: string) => `${name}, ${n.date(date, 'short')}`,
	valuesOf: 'Values of',
	whatItIsWorth: 'Worth here, and what the price assumes',
	privateNote: 'Private: a mark between holders, not a market value.',
	alone: 'To be worth its price by one change alone, all else as it is:',
	what: 'Change',
	now: 'Now',
	needed: 'Needed',
	take: (name: string) => `Set to this: ${name}`,
	takeShort: 'Set to this',
	took: (name: string) => `${name} taken over. Undo takes it back.`,
	answers: {
		market: (exit: number) => `Market in ${exit}`,
		marketGrowth: 'Growth of the market',
		share: shareOf,
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
