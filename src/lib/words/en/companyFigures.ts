import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { percent } from './percent.ts';
import { shareOf } from './shareOf.ts';

const n = numbers('en');

/** Inputs as the rows of a figure name them. */
const inputs: Readonly<Record<string, string>> = {
	margin: 'Net margin',
	multiple: 'Multiple of earnings',
	return: 'Return asked for',
	custom: 'Custom chips',
	restricted: 'Out of US reach',
	otherGrowth: 'Growth of the rest'
};

/** What the worth figure says. */
export const worthFigure = {
	title: (name: string, worth: number, ratio: number) =>
		worth > 0
			? `${name} is worth ${market.money(worth)} here, ${percent(ratio)} of its price`
			: `${name} is worth nothing here: it earns nothing`,
	noTitle: (name: string) => `${name} has no worth here`,
	subtitle: (exitYear: number) =>
		`Worth today in $ billion if the market of ${exitYear} is as assumed; each dot is 1 of 20 equally likely futures`,
	price: (value: number, date: string, short: boolean) =>
		`market value ${n.billions(value)}, ${n.date(date, short ? 'short' : 'long')}`,
	worthHere: (value: number) => `worth ${n.billions(value)} with all as set`,
	worthShort: (value: number) => `worth ${n.billions(value)}`,
	input: (id: string, exitYear: number, role: string) =>
		id === 'market' ? `Market in ${exitYear}` : id === 'share' ? shareOf(role) : (inputs[id] ?? id),
	end: (id: string, value: number) =>
		id === 'market'
			? n.billions(value)
			: id === 'multiple'
				? n.atMost(value, 1)
				: percent(value, Math.abs(value) < 0.1 ? 1 : 0),
	out: (input: string, worth: number) => `${input}: ${n.billions(worth)}`,
	quantile: (p: number) => `worth: ${p} % of futures lie below`,
	bars: 'One input alone, from the low to the high end of its range, 1 in 10 beyond each',
	barsShort: 'Each input alone, low to high',
	explains: 'of the spread',
	share: (share: number) => (share < 0.005 ? 'under 1 %' : percent(share)),
	more: (count: number) => `and ${count} that move it less`,
	beyond: (count: number, limit: number) => `${count} of 20 beyond ${n.billions(limit)}`,
	reading: (above: number, count: number) =>
		(count
			? `Dots right of the line are worth more than the market value: ${above} of ${count}. Bars: faint towards an input’s low end, strong towards its high end. `
			: '') + 'Not investment advice.',
	/** Who published the market value, and the year that the rest of the company grows from. */
	sources: (value: string | null, base: { period: string; publisher: string } | null) =>
		[
			...(value ? [`Market value: ${value}.`] : []),
			...(base ? [`Revenue of ${base.period}: ${base.publisher}.`] : [])
		].join(' ') || 'none'
};

/** So many publishers are named under a picture; the table names all. */
const NAMED = 5;

const answers: Readonly<Record<string, string>> = {
	marketGrowth: 'Growth to it',
	margin: 'Net margin',
	multiple: 'Multiple of earnings',
	return: 'Return'
};

/** One value of what a price assumes, in its own unit. */
const amount = (id: string, value: number) =>
	id === 'market'
		? n.billions(value)
		: id === 'multiple'
			? n.atMost(value, 1)
			: percent(value, id === 'return' ? 1 : 0);

/** What the priced-in figure says. */
export const pricedInFigure = {
	title: (name: string, value: number) => `What ${name} at ${market.money(value)} assumes`,
	subtitle: (date: string) =>
		`What each change alone must be for the price of ${n.date(date)}; market in $ billion`,
	name: (id: string, exitYear: number, role: string) =>
		id === 'market'
			? `Market in ${exitYear}`
			: id === 'share'
				? shareOf(role)
				: (answers[id] ?? id),
	value: amount,
	now: (id: string, value: number) => `now ${amount(id, value)}`,
	needed: (id: string, value: number) => amount(id, value),
	/** One thing published, in full. */
	mark: (row: string, what: string, counts: string) =>
		`${row}: ${what}${counts ? `; ${counts}` : ''}`,
	marks: 'What was published, on the scale of each row',
	help: 'Each tick and bar opens its source (keys: down to a row and its ticks, Enter).',
	notPossible: 'not possible',
	more: (count: number) => `and ${count} more in the table of this figure`,
	reading:
		'Ring: as set now. Diamond: needed, all else as it is. Ticks and grey bars: published, hollow if not counted in money. Pale band: our range, 1 in 10 beyond each end. Not investment advice.',
	sources: (value: string, houses: readonly string[]) =>
		houses.length
			? `${value} Ticks: ${houses.slice(0, NAMED).join('; ')}${houses.length > NAMED ? ` and ${houses.length - NAMED} more` : ''}; addresses in the table of this figure.`
			: value
};
