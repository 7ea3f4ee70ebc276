import { atLogDistance } from './atLogDistance.ts';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { rangeAnchors } from './rangeAnchors.ts';
import { rangeSpread } from './rangeSpread.ts';
import { remember } from './remember.ts';
import { tukeyLog } from './tukeyLog.ts';
import { tukeyNormal } from './tukeyNormal.ts';
import type { Fan, FanSpec } from './types.ts';

/** Normal quantile of the upper end of a range, read as 95 %. */
const z = normalQuantile(0.95);

/**
 * The fan that published or own ranges span: each is met exactly as 5 % and 95 % quantile, skewed
 * about the path by Tukey's g, with bridges between and growing error after the last. It starts in
 * the year `from` with the error τ, unless that year has a range itself.
 */
export function rangeFan(median: (year: number) => number, spec: FanSpec): Fan {
	const { from, yearly, history } = spec;
	const anchors = rangeAnchors(median, spec);
	const normal = remember(normalQuantile);
	const spreadIn = (year: number) => rangeSpread(anchors, year, { z, yearly, history });

	return {
		outside: anchors.filter((anchor) => anchor.outside).map((anchor) => anchor.year),
		quantile(year, p) {
			if (year < from) return null;
			const { offset, below, above } = spreadIn(year);
			return atLogDistance(median(year), offset + tukeyLog({ below, above, z }, normal(p)));
		},
		cdf(year, value) {
			if (year < from) return null;
			if (value <= 0) return 0;
			const { offset, below, above } = spreadIn(year);
			const distance = Math.log(value / median(year)) - offset;
			return normalCdf(tukeyNormal({ below, above, z }, distance));
		}
	};
}
