import { say } from './methodsSay.ts';

/** The page of methods: around the sections. */
export const methodsPage = {
	documentTitle: 'How the numbers are made – Chipcast',
	title: 'How the numbers are made',
	back: 'Back to the figures',
	intro:
		'Every number on the page follows from a few formulas. Here is each of them with its source, a picture, and an example that the same program works out while you move it.',
	whose: {
		own: 'The examples start from your scenario; nothing you move here changes it.',
		preset: 'The examples start from the figures that Chipcast opens with.'
	},
	log: '“ln” is the natural logarithm: equal steps of it are equal rates of growth. All money is billions of US dollars.',
	contents: 'Contents',
	symbols: 'Symbols',
	source: 'Source',
	sources: 'Sources',
	/** An amount with its sign. */
	change: say.change,
	units: {
		money: { short: '$ bn', long: 'billions of dollars' },
		percent: { short: '%', long: 'per cent' },
		years: { short: 'yr', long: 'years' },
		times: { short: '×', long: 'times' },
		count: { short: '', long: '' }
	},
	key: {
		doubled: 'it has doubled',
		after: 'after the last point',
		assumed: 'market assumed',
		steady: 'steady',
		smooth: 'smooth',
		straight: 'straight',
		path: 'this path',
		free: 'without a ceiling',
		ceiling: 'the ceiling',
		outer: 'nine in ten futures',
		inner: 'half of them',
		misses: 'all semiconductors',
		aiMisses: 'AI chips',
		error: 'about two in three lie inside',
		futures: 'single futures',
		met: 'a forecast over what came',
		published: 'published',
		typical: 'half of them lie inside',
		worth: 'worth',
		price: 'price'
	}
};
