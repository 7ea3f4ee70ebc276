import { numbers } from '../numbers.ts';
import { market } from './market.ts';
import { percent } from './percent.ts';
import { searching } from './searching.ts';

const n = numbers('en');

interface Amount {
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly bound?: string;
}

/** How one number of a unit is written. */
const units: Readonly<Record<string, (value: number) => string>> = {
	usd_bn: market.money,
	fraction: (value) => percent(value, 1),
	ratio: (value) => `${n.atMost(value, 1)} times`,
	usd_per_share: (value) => `$${n.atMost(value, 2)} a share`
};

/** The page that lists every figure. */
export const sourcesPage = {
	documentTitle: 'All figures and their sources – Chipcast',
	title: 'All figures and their sources',
	back: 'Back to the figures in a chart',
	intro:
		'Every published figure Chipcast knows, with house, date, what it counts, how far to trust it, the page it was read on, and where it is used here. Money is billions of US dollars, not adjusted for inflation.',
	rules: [
		'Figures of two definitions are never joined by a line: for 2024 alone some twenty published values run from 19 to 209.',
		'A forecast has a date. One house moved its own 2024 from 78 to 123 within a year.',
		'A fiscal year is not a calendar year: NVIDIA’s fiscal 2026 ends in January 2026.'
	],
	take: 'Take all of it along:',
	csv: 'CSV, for a spreadsheet',
	json: 'JSON, for programs',
	definitions: 'What is counted',
	figures: 'All figures',
	sources: 'Pages read',
	searching,
	year: 'For',
	value: 'Value',
	what: 'What',
	house: 'House',
	published: 'Published',
	counts: 'Counts',
	confidence: 'Confidence',
	source: 'Page read',
	uses: 'Used in',
	publisher: 'Publisher',
	page: 'Page',
	via: 'Carried by',
	times: 'Figures',
	computed: 'Computed here from what was read.',
	unused: 'read, not used',
	/** What a figure is, by the list that it is in. */
	lists: {
		figures: { estimate: 'Market, estimate', forecast: 'Market, forecast' },
		marketValues: 'market value',
		privateValue: 'private mark',
		fundamentals: 'accounts',
		shares: 'market share',
		pairs: 'Forecast and outcome'
	},
	/** Quantities that are no assumption of the page; any other has the name of its assumption. */
	topics: {
		'prior.growth': 'World chip sales',
		aiShare: 'AI in revenue',
		china: 'Chips in China',
		damodaran: 'Value by Damodaran',
		foundry: 'Part of the foundry'
	} as Readonly<Record<string, string>>,
	ofCompany: (company: string, what: string) => `${company}, ${what}`,
	/** Names of amounts where a row has more than one. */
	quantities: {
		value: '',
		revenue: 'revenue',
		netIncome: 'net income',
		dataCenter: 'data centre',
		dataCenterCompute: 'its computing part',
		aiRevenue: 'AI',
		forecast: 'forecast',
		outcome: 'outcome'
	},
	event: 'an event',
	amount({ value, low, high, bound }: Amount, unit: string): string {
		const say = units[unit];
		if (!say) return '';
		const one = value ?? low ?? high;
		if (one === undefined) return '';
		if (value === undefined && low !== undefined && high !== undefined) {
			return `${say(low)} to ${say(high)}`;
		}
		return market.bounded(say(one), bound);
	},
	/** What a use is called; `of` names the preset, date, company or assumption. */
	usedAs: {
		point: (of: string) => `start “${of}”`,
		reality: () => 'reality check',
		mark: () => 'houses',
		companies: (of: string) => `companies, ${of}`,
		accounts: (of: string) => `worth of ${of}`,
		input: (of: string) => of,
		error: () => 'error of the fan',
		history: () => 'naive forecasts',
		record: () => 'record'
	}
};
