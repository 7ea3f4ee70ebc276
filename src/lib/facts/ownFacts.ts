import type { CheckedRow } from './checkOwnRows.ts';
import { dayOf } from './ownDates.ts';
import { ownPairs } from './ownPairs.ts';
import { OWN_PRESET, ownPreset, type OwnChoice } from './ownPreset.ts';
import { ownRecords, type OwnLists } from './ownRecords.ts';
import { givenFacts, saidAlike } from './saidFacts.ts';
import { showValue } from './showValue.ts';
import type { OwnCompanyRow, OwnFigureRow, OwnMarket } from './ownMarket.ts';
import type { CompanyInput, Facts, FactProblem } from './types.ts';

/** Nothing is known to be made to order, or out of reach, in a market that its file says nothing of. */
const none = (id: string): CompanyInput => ({
	id,
	value: 0,
	low: 0,
	high: 0.01,
	basis: 'J',
	why: 'The file says nothing about it.'
});

/** What the built-in data lend to a market that takes their place: the error of forecasts, the return. */
function lent(facts: Facts, companies: readonly CheckedRow<OwnCompanyRow>[]) {
	const evidence = facts.evidence.filter(({ assumption }) => assumption === 'error.yearly');
	const cited = new Set(evidence.map(({ source }) => source));
	const input = (id: string) => facts.companyInputs.filter((one) => one.id === id);
	const toOrder = companies.some(({ record }) => record.role === 'custom');
	return {
		evidence,
		sources: facts.sources.filter(({ id }) => cited.has(id)),
		companyInputs: [
			...(toOrder ? input('custom') : [none('custom')]),
			none('restricted'),
			...input('return')
		]
	};
}

/** The built-in lists to join, or those to start over with. */
function startOf(
	mode: OwnMarket['mode'],
	facts: Facts,
	companies: readonly CheckedRow<OwnCompanyRow>[]
): Facts {
	if (mode === 'join') return facts;
	return {
		version: facts.version,
		...lent(facts, companies),
		definitions: [],
		houses: [],
		figures: [],
		companies: [],
		marketValues: [],
		fundamentals: [],
		shares: [],
		pairs: [],
		presets: [],
		reality: { definition: '', figures: [] },
		snapshots: [],
		story: []
	};
}

const key = (house: string, vintage: string, definition: string, year: number) =>
	[house, vintage, definition, year].join('\u0000').toLowerCase();

/** Rows that say what the built-in data say already, or say otherwise, of the same publication. */
function alreadyIn(
	rows: readonly CheckedRow<OwnFigureRow>[],
	facts: Facts,
	name: string
): (row: CheckedRow<OwnFigureRow>) => boolean {
	if (rows.length === 0) return () => false;
	const houses = new Map(facts.houses.map((one) => [one.id, one.name]));
	const labels = new Map(facts.definitions.map((one) => [one.id, one.label]));
	const known = new Set(
		facts.figures.flatMap(({ house, vintage, definition, year }) =>
			[house, houses.get(house)!].flatMap((who) =>
				[definition, labels.get(definition)!].map((what) => key(who, vintage, what, year))
			)
		)
	);
	return ({ record: { house, vintage, definition = name, year } }) =>
		known.has(key(house, vintage, definition, year));
}

/** Facts of checked rows, joined to the built-in ones or in their place; null where no path can start. */
export function ownFacts(
	market: Pick<OwnMarket, 'name' | 'unit' | 'mode'>,
	figures: readonly CheckedRow<OwnFigureRow>[],
	companies: readonly CheckedRow<OwnCompanyRow>[],
	builtIn: Facts,
	choice?: OwnChoice
): { facts: Facts | null; problems: FactProblem[] } {
	// Rows name houses and counts as the data do, whatever language those are shown in.
	const facts = givenFacts(builtIn);
	const start = startOf(market.mode, facts, companies);
	const isBuiltIn = alreadyIn(market.mode === 'join' ? figures : [], facts, market.name);
	const fresh = figures.filter((row) => !isBuiltIn(row));
	const problems = figures.filter(isBuiltIn).map(({ row, record }): FactProblem => ({
		file: 'figures',
		row,
		id: '',
		field: 'year',
		value: showValue(record.year),
		code: 'built-in',
		expected: ''
	}));
	const refuse = (code: string): { facts: null; problems: FactProblem[] } => ({
		facts: null,
		problems: [
			...problems,
			{ file: 'market', row: 0, id: '', field: '', value: '', code, expected: '' }
		]
	});
	if (fresh.length === 0 && (companies.length === 0 || market.mode === 'replace')) {
		return refuse('no-rows');
	}

	const lists: OwnLists = {
		definitions: [...start.definitions],
		houses: [...start.houses],
		sources: [...start.sources],
		figures: [...start.figures],
		companies: [...start.companies],
		marketValues: [...start.marketValues],
		fundamentals: [...start.fundamentals],
		shares: [...start.shares],
		companyInputs: [...start.companyInputs]
	};
	const custom = lists.companyInputs.find(({ id }) => id === 'custom')?.value ?? 0;
	const own = ownRecords(lists, market, fresh, companies, custom);
	const preset = ownPreset(own, lists.houses, market.name, choice);
	if (market.mode === 'replace' && !preset) return refuse('no-points');

	const dates = companies.flatMap(({ record }) => (record.date ? [dayOf(record.date)] : []));
	const newest = dates.sort().at(-1) ?? (preset && dayOf(preset.vintage));
	if (preset && newest) preset.set.snapshot = newest;
	const snapshots =
		!newest || start.snapshots.some(({ date }) => date === newest)
			? start.snapshots
			: [...start.snapshots, { date: newest, label: market.name }];
	const made: Facts = {
		...start,
		...lists,
		snapshots,
		pairs: [...start.pairs, ...ownPairs(own)],
		presets: [...start.presets.filter(({ id }) => id !== OWN_PRESET), ...(preset ? [preset] : [])],
		reality:
			market.mode === 'join'
				? start.reality
				: { definition: String(preset!.set.definition), figures: [] },
		own: {
			...market,
			...(choice ? { points: choice } : {}),
			figures: fresh.map(({ record }) => record),
			companies: companies.map(({ record }) => record)
		}
	};
	return { problems, facts: saidAlike(made, builtIn) };
}
