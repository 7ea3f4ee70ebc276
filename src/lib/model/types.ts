/** Years are whole or fractional calendar years, values are USD bn a year, rates are fractions. */
export interface Point {
	readonly year: number;
	readonly value: number;
}

export type Curve = 'steady' | 'smooth' | 'straight';

/** Two neighbouring points of a path: years ascending and different, values above 0. */
export interface Interval {
	readonly year0: number;
	readonly value0: number;
	readonly year1: number;
	readonly value1: number;
}

/** The path inside one interval. */
export interface Piece {
	readonly interval: Interval;
	/** USD bn at a year strictly inside the interval. */
	valueAt(year: number): number;
	/** Log growth a year with which the interval ends. */
	readonly endRate: number;
}

/** A growth rate that fades; both rates are logs a year, as of the moment and not of a whole year. */
export interface Fade {
	readonly startRate: number;
	readonly longRunRate: number;
	/** Years in which the excess over the long-run rate halves; `Infinity` never fades. */
	readonly halfLife: number;
}

/** How the path goes on after the last point. */
export type After =
	| {
			readonly kind: 'fade';
			/** Growth of the first year after the last point; `auto` carries the end slope on. */
			readonly growth: number | 'auto';
			readonly longRun: number;
			/** Years in which the excess over the long-run growth halves. */
			readonly halfLife: number;
	  }
	| { readonly kind: 'ceiling'; readonly ceiling: number };

export interface PathSpec {
	/** At least one, ascending by year, values above 0. */
	readonly points: readonly Point[];
	readonly curve: Curve;
	/** Bend by the year the interval ends in; absent means 0.5. Used by `steady` alone. */
	readonly bends: Readonly<Record<number, number>>;
	readonly after: After;
}

export interface Path {
	readonly firstYear: number;
	readonly lastPointYear: number;
	/**
	 * USD bn at a year from `firstYear` on; at a point's year the point's value, bit for bit.
	 * Throws a RangeError before `firstYear`, where the path says nothing.
	 */
	valueAt(year: number): number;
	/**
	 * Growth of the first year after the last point, as a fraction: what `auto` gives, or the
	 * number that was asked for, or what the ceiling leaves.
	 */
	readonly firstGrowthAfter: number;
}

export interface FanSpec {
	readonly view: 'forecast' | 'range' | 'pinned';
	/** First year with error. */
	readonly from: number;
	/** K, the error of one year, in logs. */
	readonly yearly: number;
	/** τ, the error of the first year. */
	readonly base: number;
	/** m, years of history behind the growth. */
	readonly history: number;
	/** ν of Student's t, whole. */
	readonly freedom: number;
	/**
	 * Published or own ranges, read as the 5 % and 95 % quantiles; used by `range` alone. Years
	 * before `from` and ranges without width are passed over; a range in the year `from` takes the
	 * place of τ there.
	 */
	readonly ranges: readonly { year: number; low: number; high: number }[];
}

export interface Fan {
	/**
	 * The p-quantile of the market in a year, USD bn, with 0 < p < 1; null before the first year
	 * with error. What is too large or too small for a double comes back as the largest or smallest
	 * positive double, so that quantiles stay finite, positive and in order.
	 */
	quantile(year: number, p: number): number | null;
	/**
	 * Probability, 0 to 1, that the market of a year is at most `value` (USD bn); null before the
	 * first year with error. The inverse of `quantile`; where the fan has no width, a step at the path.
	 */
	cdf(year: number, value: number): number | null;
	/**
	 * `range` alone: years in which the path lies outside the range or within 1 % of its edge, so
	 * that the fan is centred on the range and not on the path. Empty in the other views.
	 */
	readonly outside: readonly number[];
}
