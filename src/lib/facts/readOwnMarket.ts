import * as v from 'valibot';
import { checkOwnRows } from './checkOwnRows.ts';
import { isTooDeep } from './isTooDeep.ts';
import { ownColumns, type OwnTable } from './ownColumns.ts';
import { ownFacts } from './ownFacts.ts';
import type { OwnChoice } from './ownPreset.ts';
import { label, ownChoiceSchema } from './ownSchema.ts';
import { MOST_ROWS, LONGEST_TABLE, ownTable, type OwnRows } from './ownTable.ts';
import { showValue } from './showValue.ts';
import { toProblem } from './toProblem.ts';
import type { OwnMarket } from './ownMarket.ts';
import type { Facts, FactProblem } from './types.ts';

export interface OwnMarketInput {
	/** The texts of the template's two tables, as CSV or pasted from a spreadsheet. */
	figures?: string;
	companies?: string;
	/** Instead of both: the same rows in JSON, or as a saved scenario holds them, parsed. */
	json?: string;
	market?: unknown;
	/** Left out, those of the JSON count. */
	name?: string;
	unit?: string;
	mode?: OwnMarket['mode'];
	/** Where the path starts; left out, the first house that gives one. */
	points?: OwnChoice;
}

export interface OwnResult {
	/** The facts with the market in them, or null where too little of it can be used. */
	facts: Facts | null;
	/** Row by row, in the order of the rows: a row that is named here is left out, the rest counts. */
	problems: FactProblem[];
}

/** The unit of the built-in figures: what joins them is counted in it. */
export const BUILT_IN_UNIT = '$ bn';

const about = (field: string, value: unknown, code: string, expected = ''): FactProblem => ({
	file: 'market',
	row: 0,
	id: '',
	field,
	value: showValue(value),
	code,
	expected
});

type Parts = Record<string, unknown>;

function partsOf({ json, market }: OwnMarketInput): { parts: Parts } | { problem: FactProblem } {
	let parsed = market;
	if (json !== undefined) {
		if (json.length > LONGEST_TABLE) {
			return { problem: about('', json.length, 'file-too-long', String(LONGEST_TABLE)) };
		}
		try {
			parsed = JSON.parse(json.replace(/^\ufeff/, ''));
		} catch {
			return { problem: about('', json.slice(0, 40), 'not-json') };
		}
	}
	if (parsed === undefined) return { parts: {} };
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		return { problem: about('', parsed, 'not-an-object', 'an object') };
	}
	if (isTooDeep(parsed, 4)) return { problem: about('', '', 'too-deep', '4') };
	return { parts: parsed as Parts };
}

/** The rows of one table, from its text or from the JSON's list. */
function rowsOf(table: OwnTable, text: string | undefined, list: unknown): OwnRows {
	if (text !== undefined) return ownTable(text, table);
	if (list === undefined) return { rows: [], problems: [] };
	const refuse = (...wrong: [value: unknown, code: string, expected: string]): OwnRows => ({
		rows: [],
		problems: [{ ...about('', ...wrong), file: table }]
	});
	if (!Array.isArray(list)) return refuse(list, 'not-a-list', 'a list');
	if (list.length > MOST_ROWS) return refuse(list.length, 'too-many-rows', String(MOST_ROWS));
	return { rows: list.map((record, i) => ({ row: i + 1, record })), problems: [] };
}

const known = new Set(['name', 'unit', 'mode', 'points', ...Object.keys(ownColumns)]);

/**
 * Reads figures and companies of a reader's own market and gives facts that the same page, pictures and
 * tables are made from: beside the built-in data (`join`) or instead of them (`replace`). Never throws;
 * a row that cannot be used is named with its reason, and the others count.
 */
export function readOwnMarket(input: OwnMarketInput, facts: Facts): OwnResult {
	const read = partsOf(input);
	if ('problem' in read) return { facts: null, problems: [read.problem] };
	const { parts } = read;
	const problems = Object.keys(parts)
		.filter((part) => !known.has(part))
		.map((part) => about('', part, 'unknown-part'));

	const mode = input.mode ?? parts.mode ?? 'replace';
	const name = input.name ?? parts.name;
	const unit = input.unit ?? parts.unit ?? BUILT_IN_UNIT;
	const wrong: FactProblem[] = [];
	const points = input.points ?? (parts.points as OwnChoice | undefined);
	for (const [field, value] of Object.entries({ name, unit, points })) {
		const schema = field === 'points' ? v.optional(ownChoiceSchema) : label;
		const checked = v.safeParse(schema, value, { abortPipeEarly: true });
		if (checked.success) continue;
		const [issue] = checked.issues;
		wrong.push({ ...toProblem({ file: 'market', row: 0, id: '' }, issue), field });
	}
	if (mode !== 'join' && mode !== 'replace')
		wrong.push(about('mode', mode, 'choice', 'join, replace'));
	if (mode === 'join' && unit !== BUILT_IN_UNIT) {
		wrong.push(about('unit', unit, 'other-unit', BUILT_IN_UNIT));
	}

	const tables = (['figures', 'companies'] as const).map((table) =>
		rowsOf(table, input[table], parts[table])
	);
	const figures = checkOwnRows('figures', tables[0]!.rows);
	const companies = checkOwnRows('companies', tables[1]!.rows);
	const inRows = [
		...[...tables[0]!.problems, ...figures.problems].sort((a, b) => a.row - b.row),
		...[...tables[1]!.problems, ...companies.problems].sort((a, b) => a.row - b.row)
	];
	problems.push(...wrong, ...inRows);
	if (wrong.length > 0) return { facts: null, problems };
	const made = ownFacts(
		{ name: name as string, unit: unit as string, mode: mode as OwnMarket['mode'] },
		figures.checked,
		companies.checked,
		facts,
		points
	);
	return { facts: made.facts, problems: [...problems, ...made.problems] };
}
