import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { percent } from './percent.ts';

const n = numbers('en');

const axes: Readonly<Record<string, string>> = {
	share: 'share',
	multiple: 'multiple of earnings',
	return: 'return'
};
const nameOf = (id: string) => id.split('.').at(-1)!;
const axis = (id: string) =>
	id.startsWith('growth.') ? `market growth to ${nameOf(id)}` : (axes[nameOf(id)] ?? id);

/** Worth when two assumptions move together. */
export const worthGrid = {
	title: 'Two assumptions at once',
	which: 'Which two',
	pairs: { 'growth-share': 'Growth and share', 'multiple-return': 'Multiple and return' },
	axis,
	corner: (down: string, across: string) =>
		`${axes[nameOf(down)] ?? ''} ↓ ${across.startsWith('growth.') ? 'growth' : (axes[nameOf(across)] ?? '')} →`,
	reading: (across: string, down: string) =>
		`Worth as a part of the price: ${across} across, ${down} down, all else as it is. A cell sets both; undo takes them back.`,
	value: (id: string, value: number) =>
		nameOf(id) === 'multiple' ? n.atMost(value, 1) : percent(value, 1),
	ratio: (ratio: number) => (ratio >= 9.995 ? `${n.atMost(ratio, 0)} ×` : percent(ratio)),
	cell: (across: string, column: string, down: string, row: string, ratio: number) =>
		`${across} ${column}, ${down} ${row}: worth ${percent(ratio)} of the price. Set to this`,
	took: 'Both taken over. Undo takes them back.'
};

const signed = (value: number) =>
	`${value < 0 ? '−' : '+'}${percent(Math.abs(value), Math.abs(value) < 0.1 ? 1 : 0)}`;

/** How a price, and what it assumes, moved. */
export const overTime = {
	title: 'Then and now',
	date: 'On',
	value: 'Market value',
	worth: 'Worth here',
	market: (exit: number) => `Assumes, ${exit} market`,
	base: 'The rest grows from',
	money: market.money,
	change: (ratio: number) => signed(ratio),
	fiscal: (period: string, end: string) => `${period}, to ${n.date(end, 'short')}`,
	on: (dates: readonly string[], said: string) => `${dates.join(' and ')}: ${said}`,
	reading: (exit: number) =>
		`All under the same assumptions, so that only the price, its date and the company’s own accounts differ; the market is that of the calendar year ${exit}, the accounts are of fiscal years.`
};
