import { forecastFan } from './forecastFan.ts';
import { pinnedFan } from './pinnedFan.ts';
import { rangeFan } from './rangeFan.ts';
import type { Fan, FanSpec } from './types.ts';

/**
 * How unsure a path is, in the view that `spec` names. `median` is the path itself (USD bn by year)
 * and `pointYears` its points' years, ascending; both must outlive the fan, which keeps nothing but
 * the distribution quantiles it was asked for.
 */
export function createFan(
	median: (year: number) => number,
	pointYears: readonly number[],
	spec: FanSpec
): Fan {
	switch (spec.view) {
		case 'forecast':
			return forecastFan(median, spec);
		case 'range':
			return rangeFan(median, spec);
		case 'pinned':
			return pinnedFan(median, pointYears, spec);
	}
}
