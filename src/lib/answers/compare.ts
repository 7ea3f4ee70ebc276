import type { Bound, Facts } from '../facts/types.ts';
import { changedIds } from '../scenario/changedIds.ts';
import { presetOf } from '../scenario/defaultOf.ts';
import { MOST_OTHERS } from '../scenario/otherEntries.ts';
import { resolve } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/types.ts';
import { withAssumption } from '../scenario/withAssumption.ts';
import { boundAt } from './boundAt.ts';
import { difference, type Difference } from './difference.ts';
import { project, type Projection } from './project.ts';

/** The open scenario and as many others as it may be set beside. */
const MOST_COMPARED = MOST_OTHERS + 1;

/** One of the scenarios compared. */
export interface Compared {
	readonly scenario: Scenario;
	/** The reader's own name for it; empty where there is none. */
	readonly name: string;
	/** Name of the preset it follows or differs from. */
	readonly preset: string;
	/** How many assumptions it changes. */
	readonly changes: number;
	/** The preset's published path, with nothing changed. */
	readonly published: boolean;
	readonly definition: string;
	/** Of its market in the year of the comparison, where that is published as one. */
	readonly bound: Bound | undefined;
	/** To the horizon of the comparison, which may lie beyond the scenario's own. */
	readonly projection: Projection;
	/** Why its market is not that of the first scenario; null for the first itself. */
	readonly difference: Difference | null;
}

/** One scenario in one year. Null where its path has not begun, or there is nothing to compare with. */
export interface ComparedValue {
	/** USD bn. */
	readonly value: number | null;
	/** On the year before, a fraction. */
	readonly growth: number | null;
	/** Value − value of the first scenario, USD bn. */
	readonly difference: number | null;
	/** Value / value of the first scenario − 1. */
	readonly ratio: number | null;
}

export interface Comparison {
	/** The year asked for, kept to where all have a path and it is shown. */
	readonly year: number;
	/** The first is what the others are compared with. */
	readonly scenarios: readonly Compared[];
	/** Every year that any of the paths has, to the farthest horizon; `of` has a value per scenario. */
	readonly years: readonly { readonly year: number; readonly of: readonly ComparedValue[] }[];
	/** What is counted is not the same in all, so that a difference is one of counts too. */
	readonly mixed: boolean;
}

/**
 * Up to four scenarios side by side: their paths, how far each lies from the first year by year, and
 * what explains the difference in `year`. All are drawn to the farthest of their horizons.
 * Throws a RangeError for none or more than four.
 */
export function compare(scenarios: readonly Scenario[], year: number, facts: Facts): Comparison {
	const [first] = scenarios;
	if (!first || scenarios.length > MOST_COMPARED) {
		throw new RangeError(
			`[answers] ${scenarios.length} scenarios cannot be compared; give 1 to ${MOST_COMPARED}`
		);
	}
	const horizon = Math.max(...scenarios.map((scenario) => resolve(scenario, facts).horizon));
	const projections = scenarios.map((scenario) =>
		project(withAssumption(scenario, 'horizon', horizon, facts), facts)
	);
	const starts = projections.map(({ years }) => years[0]!.year);
	const when = Math.min(horizon, Math.max(year, ...starts));
	const definitions = projections.map(({ settings }) => settings.definition);
	return {
		year: when,
		scenarios: scenarios.map((scenario, i) => ({
			scenario,
			name: projections[i]!.settings.name,
			preset: presetOf(scenario.preset, facts).name,
			changes: changedIds(scenario).length,
			published: changedIds(scenario).length === 0,
			definition: definitions[i]!,
			bound: boundAt(projections[i]!, when),
			projection: projections[i]!,
			difference: i === 0 ? null : difference(first, scenario, when, facts)
		})),
		years: yearsOf(projections, Math.min(...starts), horizon),
		mixed: definitions.some((one) => one !== definitions[0])
	};
}

function yearsOf(projections: readonly Projection[], start: number, horizon: number) {
	return Array.from({ length: horizon - start + 1 }, (_, i) => {
		const year = start + i;
		const rows = projections.map(({ years }) => years.find((row) => row.year === year));
		const base = rows[0]?.value;
		return { year, of: rows.map((row): ComparedValue => comparedValue(row, base)) };
	});
}

function comparedValue(
	row: { value: number; growth: number | null } | undefined,
	base: number | undefined
): ComparedValue {
	const both = row && base !== undefined;
	return {
		value: row?.value ?? null,
		growth: row?.growth ?? null,
		difference: both ? row.value - base : null,
		ratio: both ? row.value / base - 1 : null
	};
}
