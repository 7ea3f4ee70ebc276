import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { pools } from './pools.ts';

const n = numbers('en');
const percent = (value: number) => `${n.atMost(value * 100, 1)}\u00a0%`;
const span = (low: number, high: number) =>
	low === high ? percent(low) : `${n.atMost(low * 100, 1)} to ${percent(high)}`;

const titles: Readonly<Record<string, string>> = {
	margin: 'Net margins, %',
	multiple: 'Price over earnings',
	otherGrowth: 'Growth of the rest, % a year',
	return: 'Returns asked for, % a year',
	custom: 'Custom chips in the market, %',
	restricted: 'Out of reach of US designers, %'
};

const bases: Readonly<Record<string, string>> = {
	units: 'in units, not in money',
	'computing power': 'in computing power, not in money',
	'not stated': 'whether in units or in money is not stated'
};

interface Row {
	measure?: string;
	bound?: string;
	basis?: string;
	whole?: { low: number; high: number; custom: number };
	aside?: boolean;
	accounts?: string;
	/** Its value is none that the slider spans. */
	beyond?: boolean;
}

/** What the rows of a company's assumptions say, and what stands behind them. */
export const companyInputs = {
	pool: (role: string) => `of ${pools[role] ?? pools.merchant}`,
	title: (input: string, role: string) =>
		input === 'share' ? `Shares of ${pools[role] ?? pools.merchant}, %` : (titles[input] ?? input),
	/** What a published figure measures, and how it came to the base of the slider. */
	counts(input: string, row: Row): string {
		const { measure = '', bound, basis, whole, aside, accounts, beyond } = row;
		const made =
			input === 'multiple'
				? `market value over the net income of ${accounts}, computed here`
				: `net income over revenue, ${accounts}, computed here`;
		const of = accounts === undefined ? measure.replace(/,? by units/, '') : made;
		const parts = [
			whole
				? `${market.bounded(span(whole.low, whole.high), bound)} of the whole market, ${percent(whole.custom)} of it custom: ${of}`
				: of,
			...(basis === undefined ? [] : [bases[basis] ?? `in ${basis}`]),
			...(aside ? ['another quantity, so it has no mark'] : []),
			...(beyond ? ['beyond the ends of the slider'] : [])
		];
		return parts.join('; ');
	},
	range: (low: string, high: string, unit: string) => `Range ${low} to ${high}${unit}`,
	rangeNote: 'In 1 of 10 futures it lies below the low, in 1 of 10 above the high.',
	low: 'Low',
	high: 'High',
	ends: (value: string) => `The low must lie below ${value}, the high above it.`,
	why: (text: string) => `Why this value and range: ${text}`,
	common: 'The same for all companies',
	years: (years: number, date: string) => `${n.atMost(years, 1)} years after ${n.date(date)}`,
	noDate: 'the year whose earnings count',
	exitRange: (least: number, most: number, kept: number) =>
		`A year from ${least} to ${most}. The page still uses ${kept}.`
};
