import { numbers } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { market } from './market.ts';
import { worth } from './worth.ts';

const n = numbers('en');

interface Priced {
	name: string;
	/** USD bn, as is `market`. */
	price: { value: number; date: string } | null;
	exitYear: number;
	market: number | null;
	times: number | null;
	reason: Problem | null;
}

/** A path that leaves at the top of the axis, or goes on after the last year shown. */
const arrow = (leaves: 'up' | 'on' | null) =>
	leaves === 'up' ? ' ↑' : leaves === 'on' ? ' →' : '';

/** The market that one company's price assumes, as a line over the market figure. */
export const priced = {
	/** Pieces of the label at the line: who, and what that assumes. */
	choose: 'What a price assumes:',
	notDrawn: 'not drawn',
	at: (name: string, price: number) => `${name} at ${market.money(price)}`,
	assumes: 'assumes',
	value: (value: number) => n.billions(value),
	inYear: (year: number, leaves: 'up' | 'on' | null) => `in ${year}${arrow(leaves)}`,
	short: (name: string) => `${name}:`,
	shortValue: (value: number, leaves: 'up' | 'on' | null) => `${n.billions(value)}${arrow(leaves)}`,
	/** One sentence without its full stop: what stands before the date of the price, the date, and what follows. */
	pieces({
		name,
		price,
		exitYear,
		market: needed,
		times,
		reason
	}: Priced): [string, string, string] {
		const why = reason ? worth.reason(reason) : '';
		if (!price) {
			const near = reason?.code === 'no-market-value' ? n.date(reason.value) : '';
			return [`${name}: ${near ? `no market value near ${near}` : why}`, '', ''];
		}
		const before = `${priced.at(name, price.value)} (`;
		const date = n.date(price.date, 'short');
		if (needed === null || times === null) return [before, date, `): ${why}`];
		const assumes = `) assumes ${market.money(needed)} in ${exitYear}`;
		if (why) return [before, date, `${assumes}: ${why}`];
		return [before, date, `${assumes}, ${n.atMost(times, times < 0.95 ? 2 : 1)} × this path`];
	},
	sentence: (answer: Priced) => `${priced.pieces(answer).join('')}.`,
	/** In the read-out of the exit year. */
	readout: (name: string) => `${name} assumes`,
	spoken: (name: string, price: number, value: number) =>
		` ${name} at ${n.billions(price)} billion dollars assumes ${n.billions(value)}.`,
	/** What a picture says below its plot. */
	note: 'Priced in',
	inPicture: (answer: Priced) =>
		`${priced.sentence(answer)}${answer.market === null ? '' : ' Dash-dot line; all else held.'} Not investment advice.`,
	/** Column heads. */
	columns: {
		market: 'priced in, $ bn',
		company: 'priced in by',
		price: 'its market value, $ bn',
		date: 'as of',
		source: 'source of its value',
		reason: 'why not'
	}
};
