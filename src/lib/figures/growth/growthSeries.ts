import type { EvidenceRow } from '../../answers/evidenceOf.ts';
import type { Projection } from '../../answers/project.ts';

/** An average growth that one house's own figures imply, between two of its years. */
export interface ImpliedGrowth {
	id: string;
	from: number;
	to: number;
	/** A fraction a year. */
	growth: number;
	house: string;
	vintage: string;
	/** Whether it counts what the path counts. */
	same: boolean;
}

/** What the growth figure shows: yearly growth of the path as steps, and what houses imply. */
export interface GrowthSeries {
	/** Growth in the year that ends at `year`, a fraction. */
	steps: readonly { year: number; growth: number }[];
	/** The intervals between points with their average growth, for labels. */
	intervals: readonly { from: number; to: number; growth: number }[];
	implied: readonly ImpliedGrowth[];
	first: number;
	horizon: number;
	lastPoint: number;
	definition: string;
}

/** Growth beyond this is left to the table: one such line would press all others flat. */
const MOST_SHOWN = 0.8;

/** Gathers what the growth figure shows; `evidence` are the rows of `growthEvidence`. */
export function growthSeries(
	projection: Projection,
	evidence: readonly EvidenceRow[],
	houses: readonly { id: string; name: string }[]
): GrowthSeries {
	const { settings, years, points } = projection;
	const first = years[0]!.year;
	const { horizon } = settings;
	return {
		steps: years.flatMap(({ year, growth }) => (growth === null ? [] : [{ year, growth }])),
		intervals: points.slice(1).map((point, i) => ({
			from: points[i]!.year,
			to: point.year,
			growth: point.growth!
		})),
		implied: evidence.flatMap((row): ImpliedGrowth[] => {
			const [from, to] = row.years ?? [0, 0];
			if (row.value === undefined || row.value > MOST_SHOWN) return [];
			if (to <= first || from >= horizon) return [];
			const house = houses.find(({ id }) => id === row.house)?.name ?? row.house;
			const same = row.definition === settings.definition;
			return [{ id: row.id, from, to, growth: row.value, house, vintage: row.date, same }];
		}),
		first,
		horizon,
		lastPoint: points.at(-1)!.year,
		definition: settings.definition
	};
}

/** The growth the figure's axis spans: from 0, or below where the path shrinks, to a round value. */
export function growthDomain({ steps, implied }: GrowthSeries): [number, number] {
	const all = [...steps, ...implied].map(({ growth }) => growth);
	const step = 0.1;
	const low = Math.min(0, ...all);
	const high = Math.max(0.1, ...all);
	const round = (value: number) => Math.ceil(value / step - 1e-9) * step;
	return [-round(-low) + 0, round(high * 1.04)];
}
