import type { CheckedRow } from './checkOwnRows.ts';
import { dayOf, yearsTo } from './ownDates.ts';
import { ownIds } from './ownIds.ts';
import { ownInputs, type ShareContext } from './ownInputs.ts';
import type { OwnCompanyRow, OwnFigureRow, OwnMarket } from './ownMarket.ts';
import type {
	Company,
	CompanyInput,
	Definition,
	Fundamental,
	House,
	MarketValue,
	PublishedFigure,
	PublishedShare,
	Source
} from './types.ts';

/** Lists that a reader's rows grow; they start as those they join, or empty. */
export interface OwnLists {
	definitions: Definition[];
	houses: House[];
	sources: Source[];
	figures: PublishedFigure[];
	companies: Company[];
	marketValues: MarketValue[];
	fundamentals: Fundamental[];
	shares: PublishedShare[];
	companyInputs: CompanyInput[];
}

/**
 * Finds records of a list by what names them, or makes new ones: what is known already is joined and
 * not doubled. A table of ten thousand rows is not searched from its top for each of them.
 */
function placer<T>(list: T[], namesOf: (record: T) => readonly (string | undefined)[]) {
	const known = new Map<string, T>();
	const learn = (record: T) => {
		for (const name of namesOf(record)) {
			const key = name?.toLowerCase();
			if (key && !known.has(key)) known.set(key, record);
		}
	};
	list.forEach(learn);
	return (names: readonly (string | undefined)[], make: () => T): { record: T; isNew: boolean } => {
		const record = names.flatMap((name) => known.get(name?.toLowerCase() ?? '') ?? [])[0];
		if (record) return { record, isNew: false };
		const made = make();
		list.push(made);
		learn(made);
		return { record: made, isNew: true };
	};
}

/** What a source without a page of its own is known by. */
const pageless = (...parts: [publisher: string, title: string, date: string]) =>
	parts.join('\u0000');

/** Turns checked rows into records with ids, into `lists`. Every record names the row's own source. */
export function ownRecords(
	lists: OwnLists,
	{ name }: Pick<OwnMarket, 'name'>,
	figures: readonly CheckedRow<OwnFigureRow>[],
	companies: readonly CheckedRow<OwnCompanyRow>[],
	custom: number
): PublishedFigure[] {
	const ids = <T extends { id: string }>(list: T[]) => list.map(({ id }) => id);
	const houseId = ownIds('other', ids(lists.houses));
	const sourceId = ownIds('other', ids(lists.sources));
	const companyId = ownIds('company', ids(lists.companies));
	const definitionId = ownIds('definition', ids(lists.definitions));
	const rowId = ownIds('other', [
		...ids(lists.figures),
		...ids(lists.marketValues),
		...ids(lists.fundamentals),
		...ids(lists.shares)
	]);
	const house = placer(lists.houses, (one) => [one.name, one.id]);
	const counted = placer(lists.definitions, (one) => [one.label, one.id]);
	const maker = placer(lists.companies, (one) => [one.name, one.id, one.ticker]);
	const page = placer(lists.sources, (one) => [
		one.address || pageless(one.publisher, one.title, one.date)
	]);

	const sourceOf = (row: { source: string; url?: string }, publisher: string, date: string) =>
		page([row.url ?? pageless(publisher, row.source, date)], () => ({
			id: sourceId(`own ${row.source}`),
			publisher,
			title: row.source,
			address: row.url ?? '',
			date
		})).record.id;
	const note = (row: { note?: string }) => (row.note === undefined ? {} : { note: row.note });

	const own = figures.map(({ record }, i): PublishedFigure => {
		const { definition = name, vintage, year, value, low, high, bound } = record;
		const count = () => ({
			id: definitionId(definition),
			label: definition,
			// A sentence, as the built-in ones are.
			counts: `${definition}.`,
			market: true
		});
		return {
			id: rowId(`own figure ${i + 1}`),
			house: house([record.house], () => ({ id: houseId(record.house), name: record.house })).record
				.id,
			vintage,
			year,
			...(value === undefined ? {} : { value }),
			...(low === undefined ? {} : { low, high }),
			...(bound ? { bound } : {}),
			definition: counted([definition], count).record.id,
			source: sourceOf(record, record.house, vintage),
			confidence: record.confidence ?? 'medium',
			kind: record.kind ?? (yearsTo(vintage, year) <= 0 ? 'estimate' : 'forecast'),
			...note(record)
		};
	});
	lists.figures.push(...own);

	const markets = new Map<number, number>();
	for (const { year, value } of own) {
		if (value !== undefined && !markets.has(year)) markets.set(year, value);
	}
	const context: ShareContext = { custom, marketOf: (year) => markets.get(year) };
	for (const [i, { record }] of companies.entries()) {
		const { record: company, isNew } = maker([record.name, record.ticker], () => ({
			id: companyId(record.name),
			name: record.name,
			...(record.ticker ? { ticker: record.ticker } : {}),
			role: record.role
		}));
		const { date, year_end: end, share } = record;
		// A row that only names a company says nothing that needs a source.
		const common = () => ({
			company: company.id,
			source: sourceOf(record, record.name, date ?? end ?? ''),
			confidence: record.confidence ?? 'medium',
			...note(record)
		});
		if (record.market_value !== undefined) {
			const id = rowId(`own value ${i + 1}`);
			lists.marketValues.push({ id, date: date!, value: record.market_value, ...common() });
		}
		if (record.revenue !== undefined) {
			lists.fundamentals.push({
				id: rowId(`own revenue ${i + 1}`),
				period: `FY${end!.slice(0, 4)}`,
				end: end!.length > 4 ? dayOf(end!) : `${end}-12-31`,
				fullYear: true,
				revenue: record.revenue,
				...(record.net_income === undefined ? {} : { netIncome: record.net_income }),
				...(record.revenue_in_market === undefined ? {} : { aiRevenue: record.revenue_in_market }),
				...common()
			});
		}
		if (share !== undefined) {
			lists.shares.push({
				id: rowId(`own share ${i + 1}`),
				low: share,
				high: share,
				// Where nothing is made to order the pool is the whole market.
				...(custom === 0 ? { of: 'pool' as const } : {}),
				measure: name,
				date: date ?? end ?? '',
				...common()
			});
		}
		// A company that was there keeps what is assumed of it; what the row says stands beside that.
		if (isNew) lists.companyInputs.push(...ownInputs(company.id, record, context));
	}
	return own;
}
