import { numbers } from '../numbers.ts';
import { exporting } from './exporting.ts';
import { list } from './list.ts';
import { market } from './market.ts';

const n = numbers('en');
const percent = (value: number) => `${n.atMost(value * 100, 1)} %`;

/** What the dialogs say: loaded with the first of them. */
export const dialogs = {
	sharing: {
		title: 'Share this scenario',
		note: 'The link holds the whole scenario: who opens it sees what you see.',
		copy: 'Copy link',
		copied: 'Copied',
		failed: 'The link could not be copied. Select it and copy it by hand.',
		label: 'Link',
		tooLong: 'This scenario is more than a link can hold. Save it to a file instead.'
	},
	exporting,
	/** One figure on the whole screen. */
	projecting: {
		before: 'Figure before',
		next: 'Next figure',
		keys: '← → other figures, Esc leaves'
	},
	/** On paper alone. */
	printed: {
		data: (version: string) => `Data of ${n.date(version)}`,
		changes: 'Assumptions that differ',
		unchanged: (preset: string) => `None: all as in “${preset}”.`
	},
	/** Beside what was selected on the page. */
	quoting: {
		label: 'Selected words',
		copy: 'Copy with its source',
		copied: 'Copied with its source.',
		failed: 'It could not be copied.'
	},
	saved: (file: string) => `${file} saved.`,
	linkCopied: 'Link copied.',
	whatItCounts: 'what it counts',
	chooseOne: 'Choose one to set the slider.',
	/** What a slider's list of published values leaves out. */
	leftOut: {
		say({ other, computed, again }: { other: number; computed: number; again: number }): string {
			const parts = [
				...(other
					? [`${other} ${other === 1 ? 'counts' : 'count'} something wider or narrower`]
					: []),
				...(computed ? [`${computed} ${computed === 1 ? 'was' : 'were'} computed here`] : []),
				...(again ? [`${again} ${again === 1 ? 'repeats' : 'repeat'} a value above`] : [])
			];
			return parts.length === 0 ? '' : `Not listed: ${list(parts)}.`;
		},
		show: 'See them in Revisions'
	},
	tableTitle: (figure: string) => `${figure}: the numbers`,
	source: {
		title: 'Where this comes from',
		house: 'Published by',
		vintage: 'Published',
		value: 'Says',
		counts: 'Counts',
		page: 'Page read',
		via: 'Carried by',
		confidence: 'Sure it says so',
		note: 'Note',
		open: 'Open the page',
		listed: 'Find it in the list of all figures',
		loading: 'Loading …',
		failed: 'The record could not be loaded. Check the connection and try again.',
		retry: 'Try again',
		confidences: { high: 'high', medium: 'medium', low: 'low' },
		derived: 'Computed here from what was read',
		outcome: 'Outcome from',
		accounts: 'Accounts from',
		share: (low: number, high: number, bound: string | undefined, measure: string) =>
			`${market.bounded(low === high ? percent(low) : `${n.atMost(low * 100, 1)} to ${percent(high)}`, bound)} of ${measure}`,
		earned: (
			company: string,
			period: string,
			netIncome: number | undefined,
			revenue: number | undefined,
			end: string
		) =>
			`${company}, ${period} to ${n.date(end)}: ` +
			[
				...(revenue === undefined ? [] : [`revenue ${n.billions(revenue)}`]),
				...(netIncome === undefined ? [] : [`net income ${n.decimals(netIncome, 2)}`])
			].join(', ') +
			' billion dollars',
		worth: (company: string, value: string, date: string) =>
			`${company} worth ${value} billion dollars on ${n.date(date)}`,
		pair: (forecast: number, outcome: string, year: number) =>
			`${n.billions(forecast)} for ${year}, and ${outcome} came, billions of dollars`,
		inYear: (value: string, year: number) => `${value} billion dollars in ${year}`
	}
};
