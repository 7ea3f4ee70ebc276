import type { Facts, PublishedFigure } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';

/** Something published for one assumption: a tick on its track, a row of its list. Slider's own unit. */
export interface EvidenceRow {
	readonly id: string;
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	readonly bound?: PublishedFigure['bound'];
	readonly house: string;
	readonly date: string;
	/** Id of what is counted, or a text of its own where it is no market figure. */
	readonly definition?: string;
	readonly measure?: string;
	readonly source: string;
	/** Growth rows: between which years. */
	readonly years?: readonly [number, number];
}

const middle = (row: EvidenceRow) => row.value ?? Math.sqrt((row.low ?? 1) * (row.high ?? 1));

/** Market figures that may stand beside a path: a count of the whole market, of medium confidence or better. */
export const marketFigures = (facts: Facts): readonly PublishedFigure[] => {
	const market = new Set(facts.definitions.filter((one) => one.market).map((one) => one.id));
	return facts.figures.filter(
		(figure) => market.has(figure.definition) && figure.confidence !== 'low' && !figure.derived
	);
};

const rowOf = (figure: PublishedFigure): EvidenceRow => ({
	id: figure.id,
	value: figure.value,
	low: figure.low,
	high: figure.high,
	bound: figure.bound,
	house: figure.house,
	date: figure.vintage,
	definition: figure.definition,
	source: figure.source
});

/** What houses published for a year, one row for a house's repeated value, ascending. */
export function marketEvidence(year: number, facts: Facts): EvidenceRow[] {
	const seen = new Set<string>();
	return marketFigures(facts)
		.filter((figure) => figure.year === year)
		.sort((a, b) => a.vintage.localeCompare(b.vintage))
		.filter(({ house, value, low, high, definition }) => {
			const key = [house, value, low, high, definition].join();
			return !seen.has(key) && seen.add(key);
		})
		.map(rowOf)
		.sort((a, b) => middle(a) - middle(b));
}

/**
 * Average growth a year between consecutive figures of one house, vintage and definition: by the year
 * the interval ends in. Never across houses.
 */
export function growthEvidence(facts: Facts): EvidenceRow[] {
	const bySeries = new Map<string, PublishedFigure[]>();
	for (const figure of marketFigures(facts)) {
		if (figure.value === undefined) continue;
		const key = [figure.house, figure.vintage, figure.definition].join();
		bySeries.set(key, [...(bySeries.get(key) ?? []), figure]);
	}
	return [...bySeries.values()]
		.flatMap((figures) => {
			const series = figures.sort((a, b) => a.year - b.year);
			return series.slice(1).flatMap((figure, i): EvidenceRow[] => {
				const before = series[i]!;
				if (before.year === figure.year) return [];
				const value = cagr(before.value!, figure.value!, figure.year - before.year);
				return [
					{ ...rowOf(figure), value, bound: undefined, years: [before.year, figure.year] as const }
				];
			});
		})
		.sort((a, b) => a.value! - b.value!);
}

/** Rows that are no market figures, for one assumption id. */
export function otherEvidence(assumption: string, facts: Facts): EvidenceRow[] {
	return facts.evidence
		.filter((row) => row.assumption === assumption && row.confidence !== 'low')
		.map((row) => ({
			id: row.id,
			value: row.value,
			low: row.low,
			high: row.high,
			bound: row.bound,
			house: row.source,
			date: row.period,
			measure: row.measure,
			source: row.source
		}))
		.sort((a, b) => middle(a) - middle(b));
}
