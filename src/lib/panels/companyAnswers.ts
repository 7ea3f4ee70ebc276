import { companyValues } from '../answers/companyValues.ts';
import { yearInView } from '../answers/figureAnswers.ts';
import { valuationSeries } from '../figures/valuations/valuationSeries.ts';
import type { Session } from '../session/session.svelte.ts';

/** What the companies figure of the page shows; `most` leaves the smallest out of the strip. */
export function companyAnswers({ projection, view, facts }: Session, most?: number) {
	const year = yearInView(view, projection);
	const market = projection.valueAt(year);
	const { snapshot } = projection.settings;
	const companies = companyValues(snapshot, market, facts);
	const articleValue = facts.marketValues.find((value) => value.article) ?? null;
	return {
		companies,
		year,
		market,
		snapshot,
		series: valuationSeries(companies, articleValue, { snapshot, year, market }, most)
	};
}
