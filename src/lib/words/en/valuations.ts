import { boundSign } from '../boundSign.ts';
import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

/** Years of the market, in words for a title: "nearly 24 years". */
function years(times: number): string {
	const whole = Math.round(times);
	if (times < 1) return `${n.atMost(times, 1)} of a year`;
	if (times < 3) return `${n.atMost(times, 1)} years`;
	if (Math.abs(times - whole) < 0.05) return `${n.decimals(whole, 0)} years`;
	return times < whole
		? `nearly ${n.decimals(whole, 0)} years`
		: `over ${n.decimals(whole, 0)} years`;
}

/** What the companies figure says. */
export const valuations = {
	value: '$ bn',
	years: 'years',
	asOf: 'as of',
	privateMark: ' (private)',
	amount: (value: number, bound?: string) => boundSign(bound) + n.atMost(value, value < 10 ? 1 : 0),
	times: (times: number) => n.decimals(times, times < 0.95 ? 2 : 1),
	/** A market of more than its value makes the years fewer. */
	title: (name: string, times: number, year: number, over: boolean) =>
		`${name}’s value equals ${over ? `at most ${n.atMost(times, 1)} years` : years(times)} of the whole ${year} market`,
	noneNear: (date: string) => `No company value near ${n.date(date)}`,
	subtitle: (date: string, year: number, value: number, over: boolean) =>
		`Market value nearest ${n.date(date)}, in years of ${year} sales, ${over ? 'over ' : ''}${market.money(value)}`,
	article: (value: number, date: string) => `the article: ${n.atMost(value, 0)} on ${n.date(date)}`,
	sources: 'Sources',
	year: 'In years of the market of',
	more: (count: number) => `and ${count} more`,
	articleShort: (value: number) => `the article: ${n.atMost(value, 0)}`
};
