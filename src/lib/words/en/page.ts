import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

/** What the page says around its figures. */
export const page = {
	title: 'Chipcast: what the figures about the AI chip market imply',
	description:
		'The published figures about the AI chip market as a path you can move: how unsure it is, who else says so, and what the companies are worth beside it.',
	name: 'Chipcast',
	skip: 'Skip to the figure',
	presets: 'Starting figures',
	more: 'More',
	edited: 'edited',
	undo: 'Undo',
	redo: 'Redo',
	share: 'Share',
	export: 'Export',
	table: 'Table',
	themeToDark: 'Dark colours',
	themeToLight: 'Light colours',
	menu: 'More actions',
	figures: 'Figures',
	tabs: { market: 'Market', growth: 'Growth', valuations: 'Companies' },
	axis: 'Value axis',
	linear: 'Linear',
	log: 'Log',
	yearInView: 'Year in view',
	words: 'In words',
	adjust: 'Adjust',
	sources: 'Sources',
	allFigures: 'All figures',
	footer: (made: string) =>
		`Figures as of ${made}. No investment advice. Nothing leaves your device.`,
	problemsMore: 'What could not be used',
	sharing: {
		title: 'Share this scenario',
		note: 'The link holds the whole scenario: who opens it sees what you see.',
		copy: 'Copy link',
		copied: 'Copied',
		failed: 'The link could not be copied. Select it and copy it by hand.',
		label: 'Link'
	},
	exporting: {
		title: 'Export',
		figure: 'Figure',
		format: 'Format',
		formats: {
			svg: 'SVG, drawing',
			png: 'PNG, image',
			csv: 'CSV, numbers',
			json: 'JSON, numbers'
		},
		size: 'Size',
		scale: 'Scale',
		theme: 'Colours',
		light: 'Light',
		dark: 'Dark',
		preview: 'Preview of the picture',
		save: 'Save',
		making: 'Making the picture …',
		failed: 'The picture could not be made.',
		retry: 'Try again',
		terms: 'Use the picture freely; leave its sources on it.',
		pixels: (width: number, height: number) =>
			`${n.decimals(width, 0)} × ${n.decimals(height, 0)} px`,
		failure: (message: string) => `It could not be saved: ${message}`
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
		confidence: 'Confidence',
		note: 'Note',
		open: 'Open the page',
		loading: 'Loading …',
		failed: 'The record could not be loaded. Check the connection and try again.',
		retry: 'Try again',
		confidences: { high: 'high', medium: 'medium', low: 'low' },
		derived: 'Computed here from what was read',
		inYear: (value: string, year: number) => `$${value} bn in ${year}`
	}
};

/** The column of key figures. */
export const inWords = {
	market: (year: number) => `Market in ${year}`,
	published: 'As published.',
	lowerBound: 'As published: a lower bound.',
	growthFrom: (percent: string, year: number) => `${percent} a year from ${year}.`,
	gap: (percent: string, above: boolean, value: string, house: string) =>
		`${percent} ${above ? 'above' : 'below'} ${house}’s ${value}.`,
	from: (percent: string, value: number, year: number) =>
		`${percent} a year from ${n.billions(value)} in ${year}`,
	fades: (first: string, last: string) => `growth moves from ${first} to ${last}`,
	ceiling: (value: number) => `under a ceiling of ${market.money(value)}`,
	lastPoint: 'the last point',
	doubles: 'Doubles by',
	doublesFrom: (value: number, year: number) => `from ${market.money(value)} in ${year}`,
	never: 'not by 2045',
	price: (name: string) => `${name}’s price`,
	years: (times: number) => `${n.decimals(times, 1)} years`,
	priceNote: (year: number, value: number, size: number, date: string) =>
		`of the ${year} market: ${n.atMost(value, 0)} ÷ ${n.billions(size)} on ${n.date(date)}`,
	range: 'Nine in ten',
	rangeValue: (low: number, high: number) => `${n.billions(low)}–${n.billions(high)}`,
	rangeNote: (year: number) => `of futures like these, $ bn in ${year}`,
	reality: 'Reality check',
	passed: (value: number, point: number, year: number, early: number, article: boolean) =>
		`Data-centre accelerators alone passed ${article ? 'the article’s' : 'this path’s'} ${point} value of ${n.billions(value)} in ${year}, ${years(early)} early. The counts differ: compare, do not join.`,
	notPassed: 'Data-centre accelerators are a narrower count than this path. Compare, do not join.',
	same: 'The path counts what this series counts: data-centre accelerators.',
	thisPath: 'This path',
	accelerators: 'Accelerators',
	perBillion: '$ bn',
	before: '–',
	ask: 'Ask',
	questions: {
		halves: 'What if growth halves after 2027?',
		levels: 'What if it levels off at $500 bn?',
		accelerators: 'What did Omdia expect in 2025?'
	} as Readonly<Record<string, string>>
};

function years(count: number): string {
	const names = ['', 'one year', 'two years', 'three years', 'four years', 'five years'];
	return names[count] ?? `${count} years`;
}
