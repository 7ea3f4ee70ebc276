import * as v from 'valibot';
import { ownCompanySchema, ownFigureSchema } from './ownSchema.ts';
import type { OwnRow } from './ownTable.ts';
import type { OwnTable } from './ownColumns.ts';
import { showValue } from './showValue.ts';
import { toProblem } from './toProblem.ts';
import type { OwnCompanyRow, OwnFigureRow } from './ownMarket.ts';
import type { FactProblem } from './types.ts';

export interface CheckedRow<T> {
	readonly row: number;
	readonly record: T;
}

type Wrong = [field: string, value: unknown, code: string, expected: string];

function ofFigure({ value, low, high }: OwnFigureRow): Wrong[] {
	const range = low !== undefined && high !== undefined;
	const half = (low !== undefined) !== (high !== undefined);
	if (half || (value !== undefined) === range) {
		const shown = JSON.stringify({ value, low, high });
		return [['value', shown, 'value-or-range', 'value, or low and high']];
	}
	return range && low >= high ? [['low', low, 'low-not-below-high', `below ${high}`]] : [];
}

function ofCompany(record: OwnCompanyRow): Wrong[] {
	const { market_value, date, revenue, revenue_in_market, year_end, share } = record;
	const wrong: Wrong[] = [];
	if ((market_value === undefined) !== (date === undefined)) {
		wrong.push(['date', date ?? '', 'value-and-date', 'market_value and date']);
	}
	if (revenue !== undefined && year_end === undefined) {
		wrong.push(['year_end', '', 'value-and-date', 'revenue and year_end']);
	}
	if (share !== undefined && date === undefined && year_end === undefined) {
		wrong.push(['date', '', 'value-and-date', 'share and date']);
	}
	if (revenue_in_market !== undefined && !(revenue_in_market <= (revenue ?? -1))) {
		const expected = revenue === undefined ? 'revenue as well' : `at most ${revenue}`;
		wrong.push(['revenue_in_market', revenue_in_market, 'more-than-revenue', expected]);
	}
	return wrong;
}

const same = (...parts: (string | number | undefined)[]) => parts.join('\u0000').toLowerCase();
const figureKey = ({ house, vintage, definition, year }: OwnFigureRow) =>
	same(house, vintage, definition, year);
const companyKey = ({ name }: OwnCompanyRow) => same(name);

const kinds = {
	figures: { schema: ownFigureSchema, within: ofFigure, key: figureKey, named: 'year' },
	companies: { schema: ownCompanySchema, within: ofCompany, key: companyKey, named: 'name' }
} as const;

interface Records {
	figures: OwnFigureRow;
	companies: OwnCompanyRow;
}

/** The rows of one table that can be used, and what is wrong with each of the others. */
export function checkOwnRows<K extends OwnTable>(
	table: K,
	rows: readonly OwnRow[]
): { checked: CheckedRow<Records[K]>[]; problems: FactProblem[] } {
	const { schema, within, key, named } = kinds[table] as unknown as {
		schema: v.GenericSchema<unknown, Records[K]>;
		within(record: Records[K]): Wrong[];
		key(record: Records[K]): string;
		named: string;
	};
	const checked: CheckedRow<Records[K]>[] = [];
	const problems: FactProblem[] = [];
	const seen = new Map<string, number>();
	for (const { row, record } of rows) {
		const place = { file: table, row, id: '' };
		// A list passes for an object without fields, and would be told of each of them.
		const object = Array.isArray(record) ? 'a list' : record;
		const result = v.safeParse(schema, object, { abortPipeEarly: true });
		if (!result.success) {
			problems.push(...result.issues.map((issue) => toProblem(place, issue)));
			continue;
		}
		const wrong = within(result.output);
		const earlier = seen.get(key(result.output));
		if (earlier !== undefined) {
			const value = (result.output as unknown as Record<string, unknown>)[named];
			wrong.push([named, value, 'duplicate', `row ${earlier}`]);
		}
		problems.push(
			...wrong.map(([field, value, code, expected]) => ({
				...place,
				field,
				value: showValue(value),
				code,
				expected
			}))
		);
		if (wrong.length > 0) continue;
		seen.set(key(result.output), row);
		checked.push({ row, record: result.output });
	}
	return { checked, problems };
}
