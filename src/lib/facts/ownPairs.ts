import { yearsTo } from './ownDates.ts';
import type { Pair, PublishedFigure } from './types.ts';

/** A forecast made in a year that was all but over says nothing of forecasting. */
const LEAST_HORIZON = 0.25;

/**
 * Forecasts of a reader's own market beside what came: for each year and count the estimate published
 * last after the year was over, against every forecast published before its end.
 */
export function ownPairs(figures: readonly PublishedFigure[]): Pair[] {
	const sure = figures.filter(
		({ value, confidence }) => value !== undefined && confidence !== 'low'
	);
	const outcomes = new Map<string, PublishedFigure>();
	const key = ({ definition, year }: PublishedFigure) => `${definition} ${year}`;
	for (const figure of sure) {
		if (figure.kind !== 'estimate' || yearsTo(figure.vintage, figure.year) > 0) continue;
		const known = outcomes.get(key(figure));
		if (!known || known.vintage < figure.vintage) outcomes.set(key(figure), figure);
	}
	return sure.flatMap((figure): Pair[] => {
		const outcome = outcomes.get(key(figure));
		const horizonYears = yearsTo(figure.vintage, figure.year);
		if (!outcome || figure.kind !== 'forecast' || horizonYears <= 0 || horizonYears > 50) return [];
		return [
			{
				id: `pair-${figure.id}`,
				set: 'ai',
				house: figure.house,
				vintage: figure.vintage,
				targetYear: figure.year,
				horizonYears,
				definition: figure.definition,
				forecast: figure.value!,
				outcome: outcome.value!,
				...(outcome.bound ? { outcomeBound: outcome.bound } : {}),
				forecastSource: figure.source,
				outcomeSource: outcome.source,
				confidence: figure.confidence,
				calibrate: horizonYears >= LEAST_HORIZON && !figure.bound && !outcome.bound
			}
		];
	});
}
