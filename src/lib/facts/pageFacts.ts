import { nearDays } from './nearDays.ts';
import type { Facts, MarketValue, Source } from './types.ts';

const dayNumber = (date: string) => {
	const [year, month = '07', day = date.length > 4 ? '15' : '01'] = date.split('-');
	return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
};

const withoutNote = <T extends { note?: string }>({ note, ...rest }: T): Omit<T, 'note'> => rest;

/** Each company's values nearest a snapshot, with all that are equally near: the choice is made later. */
function nearest(values: readonly MarketValue[], snapshot: string): MarketValue[] {
	const distance = ({ date }: MarketValue) => Math.abs(dayNumber(date) - dayNumber(snapshot));
	const near = values.filter(
		(value) => distance(value) <= (value.private ? nearDays.private : nearDays.market)
	);
	const least = new Map<string, number>();
	for (const value of near)
		least.set(value.company, Math.min(distance(value), least.get(value.company) ?? Infinity));
	return near.filter((value) => distance(value) === least.get(value.company));
}

/** A source as the page carries it: who said it. The rest is fetched with the whole record. */
const short = ({ id, publisher }: Source): Source => ({
	id,
	publisher,
	title: '',
	address: '',
	date: ''
});

/**
 * The facts that travel inside the page: figures of medium confidence or better with those of presets
 * and of `reality`, the market values nearest a snapshot, the evidence behind the forecast error. Notes
 * and all of a source but its publisher stay behind, as do fundamentals, shares and pairs.
 */
export function pageFacts(facts: Facts): Facts {
	const market = new Set(facts.definitions.filter((one) => one.market).map(({ id }) => id));
	const named = new Set([
		...facts.presets.flatMap((preset) => preset.figures),
		...facts.reality.figures
	]);
	const figures = facts.figures
		.filter(
			({ id, confidence, definition }) =>
				named.has(id) || (confidence !== 'low' && market.has(definition))
		)
		.map(withoutNote);
	const near = new Set(facts.snapshots.flatMap(({ date }) => nearest(facts.marketValues, date)));
	const marketValues = facts.marketValues.filter((value) => near.has(value)).map(withoutNote);
	const evidence = facts.evidence
		.filter(({ assumption }) => assumption === 'error.yearly')
		.map(withoutNote);
	const cited = new Set([...figures, ...marketValues, ...evidence].map(({ source }) => source));
	const houses = new Set([...figures, ...facts.presets].map(({ house }) => house));
	return {
		...facts,
		houses: facts.houses.filter(({ id }) => houses.has(id)),
		sources: facts.sources.filter(({ id }) => cited.has(id)).map(short),
		figures,
		marketValues,
		fundamentals: [],
		shares: [],
		evidence,
		pairs: []
	};
}
