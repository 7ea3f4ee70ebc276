import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

/** What the page says around its figures. */
export const page = {
	title: 'Chipcast: what the figures about the AI chip market imply',
	name: 'Chipcast',
	skip: 'Skip to the figure',
	presets: 'Starting figures',
	more: 'More',
	edited: 'edited',
	undo: 'Undo',
	redo: 'Redo',
	scenario: 'Scenario',
	kept: 'Kept scenarios',
	steps: 'Steps of this visit',
	goal: 'Which value gives …?',
	notes: 'Notes …',
	own: 'Your own market …',
	projector: 'Whole screen',
	share: 'Share',
	export: 'Export',
	table: 'Table',
	themeToDark: 'Dark colours',
	themeToLight: 'Light colours',
	menu: 'More actions',
	figures: 'Charts',
	tabs: {
		market: 'Market',
		growth: 'Growth',
		houses: 'Houses',
		vintages: 'Revisions',
		record: 'Record',
		valuations: 'Companies',
		worth: 'Worth',
		pricedin: 'Priced in',
		compare: 'Compare',
		story: 'Story'
	},
	axis: 'Value axis',
	linear: 'Linear',
	log: 'Log',
	yearInView: 'Year in view',
	showFutures: 'Show 20',
	hideFutures: 'Hide 20',
	words: 'In words',
	adjust: 'Adjust',
	sources: 'Sources',
	/** The other language: its name in itself, and where it lies below the site's address. */
	other: { lang: 'it', name: 'Italiano', path: 'it/' },
	/** Where the pages in this language lie. */
	path: '',
	allFigures: 'All figures',
	methods: 'Methods',
	footer: (made: string) => `As of ${made}. No investment advice. Nothing leaves your device.`,
	retry: 'Try again',
	late: 'This part of the page could not be loaded. Check the connection.'
};

/** The column of key figures. */
export const inWords = {
	market: (year: number) => `Market in ${year}`,
	published: 'As published.',
	lowerBound: 'A lower bound, taken as the middle.',
	growthFrom: (percent: string, year: number) => `${percent} a year from ${year}.`,
	gap: (percent: string, above: boolean, value: string, house: string) =>
		`${percent} ${above ? 'above' : 'below'} ${house}’s ${value}.`,
	from: (percent: string, value: number, year: number) =>
		`${percent} a year from ${n.billions(value)} in ${year}`,
	fades: (first: string, last: string) =>
		first === last ? `growth of ${first} a year` : `growth moves from ${first} to ${last}`,
	ceiling: (value: number) => `under a ceiling of ${market.money(value)}, which the fan may pass`,
	lastPoint: 'the last point',
	doubles: 'Doubles by',
	doublesFrom: (value: number, year: number) => `from ${market.money(value)} in ${year}`,
	never: 'not by 2045',
	price: (name: string) => `${name}’s value`,
	years: (times: number) => `${n.decimals(times, 1)} years`,
	priceNote: (year: number, value: number, size: number, date: string) =>
		`of the ${year} market: ${n.atMost(value, 0)} ÷ ${n.billions(size)} on ${n.date(date)}`,
	priceOther: (times: number, year: number, most: boolean) =>
		`; ${most ? 'at most ' : ''}${n.decimals(times, 1)} of ${year}’s`,
	above: 'Above $ bn',
	aboveLabel: (year: number) => `Chance that the market of ${year} is above, billions of dollars`,
	percent: (chance: number) => `${n.atMost(chance * 100, 0)} %`,
	nearlyCertain: 'over 99 %',
	hardly: 'under 1 %',
	/** `came`: what a narrower count came to in that year, where that is more. */
	chanceNote: (year: number, futures: number, came: number | undefined) =>
		`in ${year}: ${futures} of 20 futures, ${20 - futures} below` +
		(came === undefined
			? ''
			: `. Accelerators alone, a narrower count, came to ${n.billions(came)}.`),
	notAValue: 'A number above 0, please.',
	reality: 'Reality check',
	/** A figure published before its year was over. */
	estimated: (house: string, year: number, date: string) =>
		`${year}: ${house}’s estimate of ${n.date(date.slice(0, 7), 'short')}.`,
	passed: (value: number, point: number, year: number, early: number, article: boolean) =>
		`Data-centre accelerators alone passed ${article ? 'the article’s' : 'this path’s'} ${point} value of ${n.billions(value)} in ${year}, ${years(early)} early. The counts differ: compare, do not join.`,
	notPassed: 'Data-centre accelerators are a narrower count than this path. Compare, do not join.',
	same: 'The path counts what this series counts: data-centre accelerators.',
	thisPath: 'This path',
	accelerators: 'Accelerators',
	perBillion: '$ bn',
	before: '–'
};

function years(count: number): string {
	const names = ['', 'one year', 'two years', 'three years', 'four years', 'five years'];
	return names[count] ?? `${count} years`;
}
