import * as v from 'valibot';
import {
	address,
	amount,
	between,
	bound,
	choice,
	confidence,
	date,
	signed,
	unsafeText,
	wholeBetween
} from './fields.ts';
import type { OwnCompanyRow, OwnFigureRow } from './ownMarket.ts';

/** Lone halves of characters and what no XML may hold: pictures could not be written with them. */
const broken = /[\ud800-\udfff\ufffe\uffff]/u;

const plain = (longest: number) =>
	v.pipe(
		v.string(),
		v.check((value) => value.trim() !== '', 'empty|a text'),
		v.maxLength(longest, `too-long|${longest}`),
		v.check((value) => !unsafeText.test(value) && !broken.test(value), 'unsafe-text|plain text')
	);

/** Names stand on charts and in tables that spreadsheets open: none of them begins like a formula. */
export const label = v.pipe(
	plain(120),
	v.check((value) => !/^\s*[=+\-@＝＋－＠]/.test(value), 'formula|a name')
);

const optionalConfidence = v.optional(confidence);
const common = { source: plain(300), url: v.optional(address), note: v.optional(plain(600)) };

export const ownFigureSchema: v.GenericSchema<unknown, OwnFigureRow> = v.strictObject({
	house: label,
	vintage: date,
	year: wholeBetween(2000, 2045),
	value: v.optional(amount),
	low: v.optional(amount),
	high: v.optional(amount),
	bound,
	definition: v.optional(label),
	kind: v.optional(choice(['estimate', 'forecast'])),
	confidence: optionalConfidence,
	...common
});

export const ownCompanySchema: v.GenericSchema<unknown, OwnCompanyRow> = v.strictObject({
	name: label,
	role: choice(['merchant', 'custom', 'foundry', 'equipment', 'memory', 'licence', 'buyer']),
	ticker: v.optional(label),
	market_value: v.optional(amount),
	date: v.optional(date),
	revenue: v.optional(amount),
	revenue_in_market: v.optional(amount),
	year_end: v.optional(date),
	net_income: v.optional(signed),
	share: v.optional(between(0.001, 0.999)),
	margin: v.optional(between(-0.99, 0.99)),
	multiple: v.optional(between(1.01, 999)),
	other_growth: v.optional(between(-0.49, 0.99)),
	confidence: optionalConfidence,
	...common
});

/** The publication a path is to start from. */
export const ownChoiceSchema = v.strictObject({ house: label, vintage: date });
