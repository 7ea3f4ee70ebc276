import type { Facts } from '../facts/types.ts';
import { settingsWith } from '../scenario/settingsWith.ts';
import type { Problem, View } from '../scenario/types.ts';
import { companyAt } from './companyValues.ts';
import { companyWorth } from './companyWorth.ts';
import { intervalTo } from './intervalTo.ts';
import { pathOf } from './pathOf.ts';
import type { Projection } from './project.ts';

interface Place {
	readonly year: number;
	/** USD bn. */
	readonly value: number;
}

/** The market a company's price assumes, as a path beside the reader's own. */
export interface PricedPath {
	readonly id: string;
	readonly name: string;
	/** What the company costs, USD bn, on which day, from which source and record; null where none is near. */
	readonly price: { value: number; date: string; source: string; figure: string } | null;
	readonly exitYear: number;
	/** The market of the exit year that makes the company worth its price, USD bn, all else held. */
	readonly market: number | null;
	/** The same over the path's own market of that year. */
	readonly times: number | null;
	/** The path to it, as finely as the projection's: from the point before to the exit year, or to the point that moves where that is later. */
	readonly line: readonly Place[];
	/** Where that path goes on to, up to the horizon. */
	readonly after: readonly Place[];
	/** Why there is no such market, or no path to it. */
	readonly reason: Problem | null;
}

/**
 * What taking `market` over would draw: the path with the point that ends the exit year's interval moved
 * until the company is worth its price, everything else held. Null for a company that nobody knows, and
 * for none. Needs the whole facts, as its worth does.
 */
export function pricedPath(
	id: View['priced'],
	projection: Projection,
	facts: Facts
): PricedPath | null {
	const company = facts.companies.find((one) => one.id === id);
	if (!company) return null;
	const { settings, samples } = projection;
	const { exitYear } = settings;
	const worth = companyWorth(id, projection, facts, exitYear);
	const { marketValue } = companyAt(company, settings.snapshot, facts);
	const market = worth.pricedIn?.market ?? null;
	const { worth: noWorth, market: noMarket, marketGrowth: noPath } = worth.reasons;
	const known = {
		id,
		name: company.name,
		price: marketValue && {
			value: marketValue.value,
			date: marketValue.date,
			source: marketValue.source,
			figure: marketValue.id
		},
		exitYear,
		market,
		times: market && market / projection.valueAt(exitYear)
	};
	const { point } = worth;
	if (market === null || !point) {
		return { ...known, line: [], after: [], reason: noWorth ?? noMarket ?? noPath ?? null };
	}
	const path = pathOf(settingsWith(settings, `points.${point.year}`, point.value));
	const from = (intervalTo(point.year, settings)?.before ?? point).year;
	const to = Math.max(exitYear, point.year);
	const valued = (keep: (year: number) => boolean) =>
		samples
			.filter(({ year }) => keep(year))
			.map(({ year }) => ({ year, value: path.valueAt(year) }));
	return {
		...known,
		line: valued((year) => year >= from && year <= to),
		after: valued((year) => year >= to),
		reason: null
	};
}
