import { say } from './methodsSay.ts';

const { n, money, rate, between, change } = say;

const possible = (value: number | null, write: (value: number) => string) =>
	value === null ? 'not possible' : write(value);

/** The methods behind record, differences and companies, as those of the path. */
export const methodsUse = {
	scores: {
		title: 'How forecasts did',
		says: 'A forecast is set over what came. In logs twice too high and half too low are equally wrong, which per cent would hide. The record says how far off the middle forecast was, and to which side.',
		picture: 'Forecasts of all semiconductors over what came',
		symbols: [
			'the forecast and what came',
			'how far off it was, in logs',
			'typical error: half of the forecasts did better',
			'bias: above none when forecasts were too high'
		],
		dials: { forecast: 'Forecast', outcome: 'What came' },
		worked: (forecast: number, outcome: number, q: number, bias: number) =>
			`${money(forecast)} said, ${money(outcome)} came: q = ${n.decimals(q, 3)}, ${
				bias === 0
					? 'exactly right.'
					: `too ${bias > 0 ? 'high' : 'low'} by a factor of ${n.atMost(1 + Math.abs(bias), 2)}.`
			}`,
		record: (pairs: number, typical: number | null, bias: number | null) =>
			typical === null || bias === null
				? ''
				: ` The record of ${pairs} forecasts: typically off by ${rate(typical)}, on the whole ${rate(Math.abs(bias))} too ${bias > 0 ? 'high' : 'low'}.`
	},
	revision: {
		title: 'Why a forecast was revised',
		says: 'A house moves its forecast because it counts the past anew, or because it expects other growth. The split gives each its part; the parts add up and depend on no order.',
		picture: 'What moved the forecast',
		symbols: [
			'the earlier and the later forecast',
			'the year both start from, restated: new over old',
			'growth since that year: new over old',
			'what turns logs back into dollars'
		],
		dials: {
			base: (year: number) => `${year}, as restated`,
			after: (year: number) => `Later forecast for ${year}`
		},
		parts: (year: number) => ({
			base: `${year} restated`,
			growth: 'growth since',
			all: 'together'
		}),
		worked: (
			house: string,
			year: number,
			split: { before: number; after: number; base: number; growth: number }
		) =>
			`${house} on ${year}: from ${money(split.before)} to ${money(split.after)}. Restating the start moved it by ${change(split.base)}, growth by ${change(split.growth)}.`
	},
	difference: {
		title: 'Why two scenarios differ',
		says: 'When several assumptions differ, the part of one depends on which come before it. Shapley’s value is its mean over all orders: a fair split that always adds up.',
		picture: 'What each assumption adds',
		symbols: [
			'how many assumptions differ',
			'those that are changed already',
			'what changing one more adds then, in logs',
			'the part of that one'
		],
		dials: {
			point: (year: number) => `Market in ${year}`,
			after: 'Growth after the last point'
		},
		all: 'together',
		worked: (year: number, from: number, to: number, parts: readonly string[]) =>
			parts.length === 0
				? `The market of ${year} is ${money(to)} in both.`
				: `The market of ${year} moves from ${money(from)} to ${money(to)}: ${parts.join(', ')}.`,
		part: (name: string, value: number) => `${change(value)} by “${name}”`
	},
	worth: {
		title: 'What a company is worth',
		says: 'A company sells into a part of the market, its pool, and has a share of that. With the rest of its sales this is revenue; margin and multiple make it a value in the exit year, and the return asked for brings that value back to today.',
		picture: 'From the market to earnings',
		symbols: [
			'the market of the exit year',
			'parts out of reach of US designers, and made to order. A maker to order takes c for 1 − c, a foundry both',
			'the pool, and the company’s share of it',
			'the rest of its sales today, and their growth',
			'net margin, and multiple of earnings',
			'return asked for, and years to the end of the exit year'
		],
		dials: { share: 'Share of the pool', multiple: 'Multiple of earnings' },
		steps: {
			market: (year: number) => `market ${year}`,
			pool: 'pool',
			ai: 'AI sales',
			sales: 'all sales',
			earned: 'earnings'
		},
		worked: (name: string, worth: number, price: number, date: string) =>
			`Then ${name} is worth ${money(worth)} today, against ${money(price)} on ${n.date(date)}.`
	},
	priced: {
		title: 'What a price assumes',
		says: 'The same chain read backwards: which market would make the company worth its price, all else held? One division answers it, and so it does for share, margin, multiple and return.',
		picture: 'Worth at every size of the market, and the price',
		symbols: ['the market value', 'revenue that the company needs', 'market that it needs'],
		dials: { price: (name: string) => `Value of ${name}` },
		worked: (
			price: number,
			year: number,
			needs: Readonly<Record<'market' | 'share' | 'margin' | 'multiple' | 'return', number | null>>
		) =>
			`${money(price)} assumes, one at a time with all else held: market of ${year}: ${possible(needs.market, money)}; share: ${possible(needs.share, rate)}; margin: ${possible(needs.margin, rate)}; multiple: ${possible(needs.multiple, (value) => n.atMost(value, 1))}; return: ${possible(needs.return, rate)}.`
	},
	ranges: {
		title: 'How unsure a worth is',
		says: 'Each input has a range, and the market has its fan. The program tries thousands of evenly spread draws (scrambled Sobol points), the same ones each time. An input matters by the part of the spread that would be gone if it were known.',
		picture: 'What matters: part of the spread that each input explains',
		symbols: ['worth', 'an input', 'the part of the spread that it explains alone'],
		dials: { yearly: 'Yearly error of the market, K' },
		market: 'Market',
		worked: (name: string, inner: { low: number; high: number }, chance: number, price: number) =>
			`In half of all draws ${name} is worth between ${between(inner.low, inner.high)}; in ${rate(chance)} more than its price of ${money(price)}.`
	}
};
