import { ownColumns, type OwnTable } from '../facts/ownColumns.ts';
import type { Facts } from '../facts/types.ts';
import { csvOf } from './csvOf.ts';
import type { Cell } from './figureTable.ts';

type Row = Readonly<Record<string, string | number | undefined>>;

/** The built-in figures, or a reader's own, as rows of the template: names in place of ids. */
function figureRows({ figures, houses, definitions, sources, own }: Facts): readonly Row[] {
	if (own?.mode === 'replace') return own.figures.map((row) => ({ ...row }));
	const name = (list: readonly { id: string; name: string }[], id: string) =>
		list.find((one) => one.id === id)?.name;
	return figures.map((figure) => {
		const source = sources.find(({ id }) => id === figure.source);
		const { vintage, year, value, low, high, bound, kind, confidence, note } = figure;
		return {
			...{ vintage, year, value, low, high, bound, kind, confidence, note },
			house: name(houses, figure.house),
			definition: definitions.find(({ id }) => id === figure.definition)?.label,
			source: source?.title,
			url: source?.address
		};
	});
}

/** Companies with a value, each with its latest and the latest full year that has a revenue. */
function companyRows(facts: Facts): readonly Row[] {
	if (facts.own?.mode === 'replace') return facts.own.companies.map((row) => ({ ...row }));
	const input = (id: string) => facts.companyInputs.find((one) => one.id === id)?.value;
	return facts.companies.flatMap(({ id, name, role, ticker }): Row[] => {
		const latest = <T extends { company: string }>(list: readonly T[], date: (one: T) => string) =>
			list
				.filter(({ company }) => company === id)
				.sort((a, b) => date(a).localeCompare(date(b)))
				.at(-1);
		const value = latest(facts.marketValues, (one) => one.date);
		const year = latest(
			facts.fundamentals.filter(({ fullYear, revenue }) => fullYear && revenue !== undefined),
			(one) => one.end
		);
		const page = facts.sources.find((one) => one.id === (value ?? year)?.source);
		if (!value || !page) return [];
		const own = year?.aiRevenue ?? year?.dataCenter;
		return [
			{
				...{ name, role, ticker, market_value: value.value, date: value.date },
				...{ revenue: year?.revenue, revenue_in_market: own, year_end: year?.end },
				net_income: year?.netIncome,
				margin: input(`${id}.margin`),
				multiple: input(`${id}.multiple`),
				other_growth: input(`${id}.otherGrowth`),
				...{ source: page.title, url: page.address, confidence: value.confidence },
				note: value.note
			}
		];
	});
}

/**
 * One table of the template as CSV, filled with the figures or companies of the facts: what a reader
 * downloads to see how theirs must look. It reads back through `readOwnMarket`.
 */
export function ownTemplate(table: OwnTable, facts: Facts): string {
	const keys = Object.keys(ownColumns[table]);
	const rows = table === 'figures' ? figureRows(facts) : companyRows(facts);
	return csvOf({
		columns: keys.map((key) => ({ key, label: key, kind: 'text' })),
		rows: rows.map((row) => keys.map((key): Cell => row[key] ?? null))
	});
}
