import type { Bound, Confidence, Facts, Fundamental } from '../facts/types.ts';

/** The lists of the facts that hold published figures. */
export type FigureList =
	'figures' | 'marketValues' | 'fundamentals' | 'shares' | 'evidence' | 'pairs';

const ACCOUNTS = [
	'revenue',
	'netIncome',
	'dataCenter',
	'dataCenterCompute',
	'aiRevenue'
] as const satisfies readonly (keyof Fundamental)[];

/** What an amount is, where a record holds more than one. */
export type Quantity = 'value' | 'forecast' | 'outcome' | (typeof ACCOUNTS)[number];

/** One published number: a value, a range or a bound; an event has none. */
export interface Amount {
	readonly quantity: Quantity;
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly bound?: Bound;
	readonly source: string;
}

/** A record of the data as a list of all figures has it, whichever list it is from. Names are ids. */
export interface ListedFigure {
	readonly id: string;
	readonly list: FigureList;
	readonly company?: string;
	/** Who said it, where that is another than who published the page. */
	readonly house?: string;
	/** Of what time it speaks, as the source says it: a year, a date, "FY2024". */
	readonly period: string;
	/** The same as a date or a year to sort by; empty where there is none. */
	readonly time: string;
	readonly amounts: readonly Amount[];
	/** `usd_bn`, `fraction`, `ratio`, `usd_per_share`; an `event` has no amount. */
	readonly unit: string;
	/** When it was said. */
	readonly published: string;
	readonly definition?: string;
	/** What a value of no market is a value of: an assumption, or another quantity of the data. */
	readonly topic?: string;
	/** What is counted where it is no market. */
	readonly measure?: string;
	readonly kind?: 'estimate' | 'forecast';
	readonly private?: boolean;
	readonly confidence: Confidence;
	readonly derived: boolean;
	readonly note?: string;
}

const yearIn = (period: string) => /\d{4}(-\d\d){0,2}/.exec(period)?.[0] ?? '';

/** The parts of records that all lists share. */
const common = ({
	id,
	confidence,
	derived = false,
	note
}: {
	id: string;
	confidence: Confidence;
	derived?: boolean;
	note?: string;
}) => ({ id, confidence, derived, note });

/** Every published figure of the facts, list by list, in the order of the time it speaks of. */
export function listedFigures(facts: Facts): ListedFigure[] {
	const dates = new Map(facts.sources.map(({ id, date }) => [id, date]));
	const lists: ListedFigure[][] = [
		facts.figures.map(({ value, low, high, bound, source, ...figure }) => ({
			...common(figure),
			list: 'figures',
			house: figure.house,
			period: String(figure.year),
			time: String(figure.year),
			amounts: [{ quantity: 'value', value, low, high, bound, source }],
			unit: 'usd_bn',
			published: figure.vintage,
			definition: figure.definition,
			kind: figure.kind
		})),
		facts.marketValues.map(({ value, bound, source, ...one }) => ({
			...common(one),
			list: 'marketValues',
			company: one.company,
			period: one.date,
			time: one.date,
			amounts: [{ quantity: 'value', value, bound, source }],
			unit: 'usd_bn',
			published: dates.get(source) ?? '',
			private: one.private
		})),
		facts.fundamentals.map((one) => ({
			...common(one),
			list: 'fundamentals',
			company: one.company,
			period: one.period,
			time: one.end,
			amounts: ACCOUNTS.flatMap((quantity) => {
				const value = one[quantity];
				return value === undefined ? [] : [{ quantity, value, source: one.source }];
			}),
			unit: 'usd_bn',
			published: dates.get(one.source) ?? ''
		})),
		facts.shares.map(({ low, high, bound, source, ...one }) => ({
			...common(one),
			list: 'shares',
			company: one.company,
			period: one.date,
			time: one.date,
			amounts: [
				{ quantity: 'value', ...(low === high ? { value: low } : { low, high }), bound, source }
			],
			unit: 'fraction',
			published: dates.get(source) ?? '',
			measure: one.measure
		})),
		facts.evidence.map(({ value, low, high, bound, source, ...one }) => ({
			...common(one),
			list: 'evidence',
			topic: one.assumption,
			company: one.company,
			period: one.period,
			time: yearIn(one.period),
			amounts: [{ quantity: 'value', value, low, high, bound, source }],
			unit: one.unit,
			published: dates.get(source) ?? '',
			measure: one.measure
		})),
		facts.pairs.map((pair) => ({
			...common(pair),
			list: 'pairs',
			house: pair.house,
			period: String(pair.targetYear),
			time: String(pair.targetYear),
			amounts: [
				{ quantity: 'forecast', value: pair.forecast, source: pair.forecastSource },
				{
					quantity: 'outcome',
					value: pair.outcome,
					bound: pair.outcomeBound,
					source: pair.outcomeSource
				}
			],
			unit: 'usd_bn',
			published: pair.vintage,
			definition: pair.definition
		}))
	];
	return lists.flatMap((list) => list.sort((a, b) => a.time.localeCompare(b.time)));
}
