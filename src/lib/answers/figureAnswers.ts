import type { Facts, MarketValue } from '../facts/types.ts';
import type { Scenario, View } from '../scenario/types.ts';
import { once } from '../model/once.ts';
import type { Comparison } from './compare.ts';
import { compareInView } from './compareInView.ts';
import { companyInView } from './companyInView.ts';
import { companyRanges, type CompanyRanges } from './companyRanges.ts';
import { companyValues, type CompanyValue } from './companyValues.ts';
import type { CompanyWorth } from './companyWorth.ts';
import { growthEvidence, type EvidenceRow } from './evidenceOf.ts';
import { pricedPath, type PricedPath } from './pricedPath.ts';
import { project, type Projection } from './project.ts';
import { realityCheck, type RealityCheck } from './realityCheck.ts';
import { yearInView } from './yearInView.ts';

/** All answers that figures, tables and pictures of one scenario are made from. */
export interface FigureAnswers {
	readonly facts: Facts;
	readonly scenario: Scenario;
	readonly view: View;
	readonly projection: Projection;
	readonly reality: RealityCheck | null;
	readonly growth: readonly EvidenceRow[];
	readonly companies: readonly CompanyValue[];
	/** The year in view, kept within the path, and its market in USD bn. */
	readonly year: number;
	readonly market: number;
	/** The value the article names for a company. */
	readonly articleValue: MarketValue | null;
	/** Computed when first asked for, once for title, drawing and table. */
	readonly company: () => CompanyWorth;
	/** How unsure the worth of that company is; null where it has none. */
	readonly ranges: () => CompanyRanges | null;
	/** The market that a price drawn over the path assumes; null where none is drawn. */
	readonly priced: () => PricedPath | null;
	/** The scenario beside those it is compared with. */
	readonly compared: () => Comparison;
}

let last: FigureAnswers | undefined;

/**
 * What a figure needs, whole; the page computes the same parts one by one as they change. The answers
 * given last are kept: a figure is asked for its title, drawing, table and sources one after another.
 */
export function figureAnswers(scenario: Scenario, view: View, facts: Facts): FigureAnswers {
	if (last?.scenario === scenario && last.view === view && last.facts === facts) return last;
	return (last = answersOf(scenario, view, facts));
}

function answersOf(scenario: Scenario, view: View, facts: Facts): FigureAnswers {
	const projection = project(scenario, facts);
	const year = yearInView(view, projection);
	const market = projection.valueAt(year);
	const company = once(() => companyInView({ view, projection, facts, year }));
	return {
		facts,
		scenario,
		view,
		projection,
		reality: realityCheck(projection, facts),
		growth: growthEvidence(facts),
		companies: companyValues(projection.settings.snapshot, market, facts),
		year,
		market,
		articleValue: facts.marketValues.find((value) => value.article) ?? null,
		company,
		ranges: once(() => companyRanges(company(), projection, facts)),
		priced: once(() => pricedPath(view.priced, projection, facts)),
		compared: once(() => compareInView(scenario, view, facts))
	};
}
