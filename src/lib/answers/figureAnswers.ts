import type { Facts, MarketValue } from '../facts/types.ts';
import type { Scenario, View } from '../scenario/types.ts';
import { companyValues, type CompanyValue } from './companyValues.ts';
import { growthEvidence, type EvidenceRow } from './evidenceOf.ts';
import { project, type Projection } from './project.ts';
import { realityCheck, type RealityCheck } from './realityCheck.ts';

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
}

/** The year in view, moved onto the path where the path does not reach it. */
export function yearInView(view: View, projection: Projection): number {
	const first = projection.years[0]!.year;
	return Math.min(Math.max(view.year, first), projection.settings.horizon);
}

/** Computes what a figure needs, whole; the page computes the same parts one by one as they change. */
export function figureAnswers(scenario: Scenario, view: View, facts: Facts): FigureAnswers {
	const projection = project(scenario, facts);
	const year = yearInView(view, projection);
	const market = projection.valueAt(year);
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
		articleValue: facts.marketValues.find((value) => value.article) ?? null
	};
}
