import { boundAt } from '../answers/boundAt.ts';
import { inYearsOf, type CompanyAt } from '../answers/companyValues.ts';
import type { Projection } from '../answers/project.ts';
import { yearInView } from '../answers/yearInView.ts';
import { valuationSeries } from '../figures/valuations/valuationSeries.ts';
import type { Session } from '../session/session.svelte.ts';

/**
 * What the companies figure of the page shows. `at` are the values near the snapshot, which a slider
 * does not change, so the caller derives them apart; `most` leaves the smallest out of the strip.
 */
export function companyAnswers(
	projection: Projection,
	{ view, facts }: Session,
	at: readonly CompanyAt[],
	most?: number
) {
	const year = yearInView(view, projection);
	const market = projection.valueAt(year);
	const { snapshot } = projection.settings;
	const companies = inYearsOf(at, market);
	const articleValue = facts.marketValues.find((value) => value.article) ?? null;
	return {
		companies,
		bound: boundAt(projection, year),
		year,
		market,
		snapshot,
		series: valuationSeries(companies, articleValue, { snapshot, year, market }, most)
	};
}
