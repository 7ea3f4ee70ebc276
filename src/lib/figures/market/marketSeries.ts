import { type Projection } from '../../answers/project.ts';
import { type RealityCheck } from '../../answers/realityCheck.ts';
import { type Facts } from '../../facts/types.ts';
import type { MarketOverlay } from './marketOverlay.ts';

/** A mark of another count than the path's: never joined to anything. */
export interface Mark {
	year: number;
	/** USD bn. */
	value: number;
}

/** What the market figure shows, in data units: no pixels, and no words but those of a line laid over it. */
export interface MarketSeries {
	projection: Projection;
	marks: readonly Mark[];
	reality: RealityCheck | null;
	/** Names of houses by id. */
	houses: Readonly<Record<string, string>>;
	/** Labels of definitions by id. */
	definitions: Readonly<Record<string, string>>;
	/** What a reader laid over it. */
	overlays: readonly MarketOverlay[];
}

/** Gathers what the market figure shows. */
export function marketSeries(
	projection: Projection,
	reality: RealityCheck | null,
	facts: Pick<Facts, 'houses' | 'definitions'>,
	overlays: readonly (MarketOverlay | null | undefined)[] = []
): MarketSeries {
	const { horizon } = projection.settings;
	return {
		projection,
		reality,
		overlays: overlays.filter((one) => one != null),
		marks: (reality?.rows ?? [])
			.filter(({ year }) => year >= projection.years[0]!.year && year <= horizon)
			.map(({ year, came }) => ({ year, value: came })),
		houses: Object.fromEntries(facts.houses.map(({ id, name }) => [id, name])),
		definitions: Object.fromEntries(facts.definitions.map(({ id, label }) => [id, label]))
	};
}
