import { companyInView } from '../answers/companyInView.ts';
import { companyRanges } from '../answers/companyRanges.ts';
import type { Projection } from '../answers/project.ts';
import { yearInView } from '../answers/yearInView.ts';
import type { Facts } from '../facts/types.ts';
import { worthSeries } from '../figures/worth/worthSeries.ts';
import type { View } from '../scenario/types.ts';

/** What the worth of the company in view is, how unsure, and what its figure shows; of all draws, or the first `draws`. */
export function worthInView(view: View, projection: Projection, facts: Facts, draws?: number) {
	const answer = companyInView({ view, projection, facts, year: yearInView(view, projection) });
	const ranges = companyRanges(answer, projection, facts, draws);
	return { answer, ranges, series: worthSeries(answer, ranges, projection.settings.exitYear) };
}
