const half = (from: number, to: number) => {
	const middle = (from + to) / 2;
	return Number.isInteger(middle) ? String(middle) : `mid-${Math.floor(middle)}`;
};
const span = (from: number, to: number) =>
	`${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;

/** Names, units and captions of the assumptions, by the ids of the table. */
export const assumptions = {
	span,
	title: 'Assumptions',
	unchanged: 'all as published',
	resetAll: (count: number) => `Reset all (${count})`,
	market: 'Market',
	perBillion: '$ bn',
	perYear: '% a year',
	growth: 'Growth between and after',
	sure: 'How sure',
	shape: 'Curve, horizon, error',
	shapeState: (curve: 'steady' | 'smooth' | 'straight', horizon: number) =>
		`${{ steady: 'steady', smooth: 'smooth', straight: 'straight' }[curve]}, to ${horizon}`,
	/** Who published a point: after its year. */
	article: 'article',
	articleOver: 'article: over',
	added: 'added',
	later: (house: string) => `${house}, later`,
	otherCount: 'another count',
	readAs: (value: string) => `read as ${value}`,
	valueOf: (year: number) => `Market in ${year}, billions of dollars`,
	growthOf: (from: number, to: number) => `Growth a year ${span(from, to)}, per cent`,
	sliderOf: (year: number) => `Market in ${year}`,
	bend: (from: number, to: number) => `Growth done by ${half(from, to)}`,
	bendCaption: (from: number, to: number) => `of the growth ${span(from, to)}; steady is 50`,
	bendIdle: 'counts on the steady curve only',
	bendFlat: 'no growth in this interval to bend',
	afterIn: (year: number) => `Growth in ${year}`,
	carriedOn: 'continued',
	offer: 'Use a plain 20 %',
	viewLabel: 'Width of the fan',
	fadeIdle: 'a ceiling is set instead',
	longRun: 'Long-run growth',
	halfLife: 'Gap to that halves in',
	yearly: 'Yearly error of the path',
	/** Why there is a fan though the yearly error is 0. */
	noYearly: 'stays as in the first year',
	/** The default comes from the figure "Record"; what others found stands on the track. */
	errors: (_: number, low: string, high: string) => `from the record; published ${low} to ${high}`,
	years: 'yr',
	percent: '%',
	ours: 'our assumption, none published',
	published: (count: number, low: string, high: string) =>
		count === 1 ? `1 published, ${low}` : `${count} published, ${low} to ${high}`,
	averages: (count: number, low: string, high: string) =>
		count === 1 ? `1 published average, ${low}` : `${count} published averages, ${low} to ${high}`,
	nonePublished: 'none published',
	changeYears: 'Add or remove a year',
	addThis: (year: number) => `Add ${year}`,
	removeYear: (year: number) => `Remove ${year}`,
	range: (low: string, high: string, kept: string) =>
		`${low} to ${high}. The chart still shows ${kept}.`,
	notNumber: (kept: string) => `Not a number such as 12.5. The chart still shows ${kept}.`,
	/** Beside a field: the field's own name is there already. */
	beside: (
		{ code, range }: { code: string; range: string },
		low: string,
		high: string,
		kept: string
	): string =>
		code === 'not-a-number' || !range.includes('…')
			? assumptions.notNumber(kept)
			: assumptions.range(low, high, kept)
};
