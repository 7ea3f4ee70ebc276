import { decimalDate } from '../facts/decimalDate.ts';
import type { Facts, PublishedFigure } from '../facts/types.ts';
import { vintages } from './vintages.ts';

/** Who came nearest to what came of a year. */
export interface NearestForecast {
	readonly outcome: PublishedFigure & { readonly value: number };
	/** How many figures of the same count were published before the year was over. */
	readonly tried: number;
	readonly nearest: PublishedFigure & { readonly value: number };
	/** Its value over the outcome's, less one: −0.37 is 37 % too low. */
	readonly miss: number;
}

const hasValue = <F extends PublishedFigure>(figure: F): figure is F & { value: number } =>
	figure.value !== undefined && figure.bound !== 'lower' && figure.bound !== 'upper';

/**
 * Of the figures for `year` that count what the outcome counts and were published before the year was
 * over, the one nearest to the outcome by its ratio. Null where nothing came yet, or nobody tried.
 */
export function nearestForecast(year: number, facts: Facts): NearestForecast | null {
	const { outcome } = vintages(year, null, facts);
	if (!outcome || !hasValue(outcome)) return null;
	const same = vintages(year, outcome.definition, facts).houses.flatMap(({ figures }) => figures);
	const tried = same.filter(hasValue).filter(({ vintage }) => decimalDate(vintage) < year + 1);
	const away = ({ value }: { value: number }) => Math.abs(Math.log(value / outcome.value));
	const [nearest] = tried.sort((a, b) => away(a) - away(b));
	return nearest
		? { outcome, tried: tried.length, nearest, miss: nearest.value / outcome.value - 1 }
		: null;
}
