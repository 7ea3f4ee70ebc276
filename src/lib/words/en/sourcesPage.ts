/** The page that lists every figure. */
export const sourcesPage = {
	documentTitle: 'All figures and their sources – Chipcast',
	title: 'All figures and their sources',
	back: 'Back to the figures in a chart',
	intro:
		'Every published figure Chipcast knows, with house, date, what it counts, how far to trust it, and the page it was read on. Money is billions of US dollars, not adjusted for inflation.',
	rules: [
		'Figures of two definitions are never joined by a line: for 2024 alone some twenty published values run from 19 to 209.',
		'A forecast has a date. One house moved its own 2024 from 78 to 123 within a year.',
		'A fiscal year is not a calendar year: NVIDIA’s fiscal 2026 ends in January 2026.'
	],
	definitions: 'What is counted',
	figures: 'Market figures by year',
	values: 'Company values',
	sources: 'Pages read',
	year: 'Year',
	value: 'Value',
	house: 'House',
	published: 'Published',
	counts: 'Counts',
	confidence: 'Confidence',
	note: 'Note',
	source: 'Source',
	company: 'Company',
	date: 'As of',
	computed: 'computed here',
	private: 'private mark'
};
