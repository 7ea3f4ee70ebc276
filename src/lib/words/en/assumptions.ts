import { numbers } from '../numbers.ts';

const n = numbers('en');

const half = (from: number, to: number) => {
	const middle = (from + to) / 2;
	return Number.isInteger(middle) ? String(middle) : `mid-${Math.floor(middle)}`;
};
const span = (from: number, to: number) =>
	`${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;

const choices: Readonly<Record<string, string>> = {
	steady: 'steady',
	smooth: 'smooth',
	straight: 'straight',
	auto: 'carried on',
	none: 'none',
	forecast: 'forecast error',
	range: 'published range',
	pinned: 'pinned to the points',
	linear: 'linear',
	log: 'logarithmic'
};

/** Names, units and captions of the assumptions, by the ids of the table. */
export const assumptions = {
	span,
	/** A value with its unit, by the unit of the table's row. */
	value(value: number | string, unit?: string): string {
		if (typeof value === 'string') return choices[value] ?? value;
		if (unit === 'usdBn') return `$${n.entry(value)} bn`;
		if (unit === 'fraction') return `${n.atMost(value * 100, 1)} %`;
		if (unit === 'years') return `${n.atMost(value, 1)} years`;
		return String(value);
	},
	change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
	title: 'Assumptions',
	unchanged: 'all as published',
	resetAll: (count: number) => `Reset all (${count})`,
	market: 'Market',
	perBillion: '$ bn',
	perYear: '% a year',
	growth: 'Growth between and after',
	sure: 'How sure',
	shape: 'Curve, horizon, error',
	shapeState: (curve: string, horizon: number) => `${choices[curve] ?? curve}, to ${horizon}`,
	/** Who published a point: after its year. */
	article: 'article',
	articleOver: 'article: over',
	added: 'added',
	later: (house: string) => `${house}, later`,
	otherCount: 'another count',
	valueOf: (year: number) => `Market in ${year}, billions of dollars`,
	growthOf: (from: number, to: number) => `Growth a year ${span(from, to)}, per cent`,
	sliderOf: (year: number) => `Market in ${year}`,
	bend: (from: number, to: number) => `Growth done by ${half(from, to)}`,
	bendCaption: (from: number, to: number) => `of the growth ${span(from, to)}; steady is 50`,
	bendIdle: 'counts on the steady curve only',
	bendFlat: 'no growth in this interval to bend',
	afterIn: (year: number) => `Growth in ${year}`,
	carriedOn: 'carried on',
	offer: 'Use a plain 20 %',
	fadeIdle: 'a ceiling is set instead',
	longRun: 'Long-run growth',
	halfLife: 'Growth above that halves in',
	yearly: 'Yearly error of the path',
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
	lastGone: 'With one point left there is no growth to carry on: the long-run growth applies.',
	range: (low: string, high: string, kept: string) =>
		`${low} to ${high}. The chart still shows ${kept}.`,
	notNumber: (kept: string) => `Not a number. The chart still shows ${kept}.`,
	/** Beside a field: the field's own name is there already. */
	beside: (
		{ code, range }: { code: string; range: string },
		low: string,
		high: string,
		kept: string
	): string =>
		code === 'not-a-number' || !range.includes('…')
			? assumptions.notNumber(kept)
			: assumptions.range(low, high, kept),
	ceilingIdle: {
		'below-last-point': 'Not applied: it lies below the last point.',
		'no-growth': 'Not applied: the market does not grow before it.',
		'one-point': 'Not applied: it needs two points.'
	} as Readonly<Record<string, string>>,
	ceilingHint: 'empty: none',
	curveLabel: 'Curve between points',
	curves: { steady: 'Steady', smooth: 'Smooth', straight: 'Straight' },
	curveNotes: {
		steady: 'The same growth every year between two points, unless bent.',
		smooth: 'No kink at the points; never overshoots them.',
		straight: 'The same dollars every year, so growth falls.'
	},
	viewLabel: 'Width of the fan',
	views: {
		forecast: 'Forecast error',
		range: 'Published range',
		pinned: 'Pinned: the points come true'
	},
	noRange: 'No published range: no year has two figures of this definition.',
	outside: (years: string) => `Outside what was published for ${years}: centred there.`,
	ceiling: 'Ceiling of the market',
	horizonLabel: 'Last year shown',
	fromLabel: 'First year with error',
	baseLabel: 'Error of the first year',
	historyLabel: 'Years of history behind the growth',
	freedomLabel: 'Degrees of freedom (tails)',
	definitionLabel: 'What the path counts'
};
