import { numbers } from '../numbers.ts';

const n = numbers('en');

/** What the list of published values says. */
export const evidence = {
	date: (date: string) => (/^\d{4}(-\d\d)*$/.test(date) ? n.date(date.slice(0, 7), 'short') : date),
	years: (from: number, to: number) => `${from}–${String(to).slice(2)}`,
	tick: (value: string, house: string, date: string) => `${value}, ${house}, ${date}`,
	market: (year: number) => `Published for ${year}, whole market, $ bn`,
	growth: 'Growth implied by one house’s own figures, % a year',
	error: 'Published yearly errors, %'
};
