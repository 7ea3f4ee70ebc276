import * as v from 'valibot';
import {
	address,
	amount,
	assumptionId,
	between,
	bound,
	choice,
	confidence,
	date,
	day,
	definitionId,
	fraction,
	id,
	note,
	signed,
	text,
	wholeBetween,
	yes
} from './fields.ts';
import type { ListKey } from './factFiles.ts';
import type { Facts, Reality } from './types.ts';

const pool = v.optional(choice(['pool']));

/** What one record of each list looks like. What a single record cannot tell is in the checks beside. */
export const recordSchemas: { [K in ListKey]: v.GenericSchema<unknown, Facts[K][number]> } = {
	definitions: v.strictObject({ id: definitionId, label: text, counts: text, market: v.boolean() }),
	houses: v.strictObject({ id, name: text }),
	sources: v.strictObject({
		id,
		publisher: text,
		title: text,
		address,
		date,
		via: v.optional(text)
	}),
	companies: v.strictObject({
		id,
		name: text,
		ticker: v.optional(text),
		role: choice(['merchant', 'custom', 'foundry', 'equipment', 'memory', 'licence', 'buyer'])
	}),
	figures: v.strictObject({
		id,
		house: id,
		vintage: date,
		year: wholeBetween(2000, 2045),
		value: v.optional(amount),
		low: v.optional(amount),
		high: v.optional(amount),
		bound,
		definition: definitionId,
		source: id,
		confidence,
		kind: choice(['estimate', 'forecast']),
		derived: yes,
		note
	}),
	marketValues: v.strictObject({
		id,
		company: id,
		date,
		value: amount,
		bound,
		private: yes,
		article: yes,
		source: id,
		confidence,
		note
	}),
	fundamentals: v.strictObject({
		id,
		company: id,
		period: text,
		end: date,
		fullYear: v.boolean(),
		revenue: v.optional(amount),
		netIncome: v.optional(signed),
		dataCenter: v.optional(amount),
		dataCenterCompute: v.optional(amount),
		aiRevenue: v.optional(amount),
		source: id,
		confidence,
		note
	}),
	shares: v.strictObject({
		id,
		company: id,
		low: fraction,
		high: fraction,
		bound,
		of: pool,
		basis: v.optional(text),
		measure: text,
		date,
		source: id,
		confidence,
		derived: yes,
		note
	}),
	evidence: v.strictObject({
		id,
		assumption: assumptionId,
		company: v.optional(id),
		value: v.optional(signed),
		low: v.optional(signed),
		high: v.optional(signed),
		bound,
		unit: choice(['fraction', 'usd_bn', 'ratio', 'usd_per_share', 'event']),
		of: pool,
		basis: v.optional(text),
		measure: text,
		period: text,
		source: id,
		confidence,
		derived: yes,
		note
	}),
	pairs: v.strictObject({
		id,
		set: choice(['ai', 'semiconductors']),
		house: id,
		vintage: date,
		targetYear: wholeBetween(1990, 2045),
		horizonYears: between(0, 50),
		definition: definitionId,
		forecast: amount,
		outcome: amount,
		outcomeBound: bound,
		forecastSource: id,
		outcomeSource: id,
		confidence,
		calibrate: v.boolean(),
		note
	}),
	companyInputs: v.strictObject({
		id: assumptionId,
		value: signed,
		low: signed,
		high: signed,
		basis: choice(['S', 'J']),
		why: text
	}),
	presets: v.strictObject({
		id,
		name: text,
		house: id,
		vintage: date,
		figures: v.pipe(v.array(id), v.minLength(1, 'empty|one id or more')),
		later: v.array(id),
		set: v.record(assumptionId, v.union([signed, text])),
		note: text
	}),
	snapshots: v.strictObject({ date: day, label: text }),
	story: v.strictObject({
		id,
		from: id,
		to: id,
		lane: choice(['own-design', 'today', 'leader']),
		node: v.optional(text),
		status: choice(['talks', 'in-use', 'limited']),
		standing: choice(['reported', 'disputed']),
		source: id,
		note: text
	})
};

export const realitySchema: v.GenericSchema<unknown, Reality> = v.strictObject({
	definition: definitionId,
	figures: v.array(id)
});

const version = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'date|YYYY-MM or YYYY-MM-DD'));

export const versionSchema = v.strictObject({ version });

export const defaultsSchema = v.strictObject({
	version,
	/** What every preset starts from. */
	set: v.record(assumptionId, v.union([signed, text])),
	presets: v.record(
		id,
		v.strictObject({
			points: v.record(v.pipe(v.string(), v.regex(/^20\d\d$/, 'id-form|a year')), amount),
			set: v.record(assumptionId, v.union([signed, text]))
		})
	)
});
