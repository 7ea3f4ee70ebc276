import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');
const percent = (value: number) => `${n.atMost(Math.abs(value) * 100, 1)}\u00a0%`;

interface Halved {
	year: number;
	/** Growth a year up to it, as set and as published: fractions. */
	growth: number;
	was: number;
	/** USD bn, as is what it is less than published. */
	value: number;
	less: number;
}

interface Right {
	year: number;
	counts: string;
	/** USD bn. */
	came: number;
	/** How many figures were published before the year was over; the nearest of them: */
	tried: number;
	house: string;
	date: string;
	said: number;
	/** A fraction of what came; below 0 too low. */
	miss: number;
}

/** So near is right. */
const RIGHT = 0.02;

/** Worked questions, each of which opens a scenario and a figure, and what that shows. */
export const questions = {
	ask: 'Ask',
	back: 'Back',
	texts: {
		halves: 'What if growth halves after 2027?',
		price: 'What does NVIDIA’s price assume?',
		right: 'Who was right about 2024?'
	},
	answers: {
		halves: ({ year, growth, was, value, less }: Halved) =>
			`At ${percent(growth)} a year in place of ${percent(was)} the market of ${year} is ${market.money(value)}, ${n.billions(less)} less than published.`,
		right: ({ year, counts, came, tried, house, date, said, miss }: Right) => {
			const start = Math.abs(miss) <= RIGHT ? '' : 'Nobody: ';
			const how =
				Math.abs(miss) <= RIGHT
					? 'right'
					: `${n.atMost(Math.abs(miss) * 100, 0)}\u00a0% too ${miss < 0 ? 'low' : 'high'}`;
			const of =
				tried === 1
					? `the one figure of this count published before ${year} was over`
					: `of ${tried} figures of this count published before ${year} was over, the nearest`;
			return `${start}${market.money(came)} of ${counts} came; ${of}, ${house}’s ${n.billions(said)} of ${n.date(date.slice(0, 7))}, was ${how}.`;
		}
	}
};
