import { numbers } from '../numbers.ts';
import { growthPercent as percent } from './growthPercent.ts';

const n = numbers('en');

/** What the growth figure says. */
export const growth = {
	percent,
	implied: (house: string, vintage: string, value: number) =>
		`${house} ${vintage.slice(0, 4)}: ${percent(value)}`,
	tick: (value: number) => `${value < 0 ? '−' : ''}${n.atMost(Math.abs(value) * 100, 0)}`,
	topTick: (value: number) => `${n.atMost(value * 100, 0)} % a year`,
	title: (first: { from: number; to: number; growth: number } | null, end: number, year: number) =>
		first
			? `Growth of ${percent(first.growth)} a year to ${first.to}, ${percent(end)} in ${year}`
			: `Growth of ${percent(end)} in ${year}`,
	subtitle:
		'Path: growth in each year. Grey: averages that one house’s own figures imply; dashed, another count.'
};
