import { numbers } from '../numbers.ts';

const n = numbers('en');

const half = (from: number, to: number) => {
	const middle = (from + to) / 2;
	return Number.isInteger(middle) ? String(middle) : `mid-${Math.floor(middle)}`;
};
const span = (from: number, to: number) =>
	`${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;

const fixed: Readonly<Record<string, string>> = {
	preset: 'Starting figures',
	name: 'Name',
	definition: 'What is counted',
	curve: 'Curve between points',
	'after.growth': 'Growth after the last point',
	'after.longRun': 'Long-run growth',
	'after.halfLife': 'Growth above that halves in',
	'after.ceiling': 'Ceiling of the market',
	horizon: 'Last year shown',
	'error.view': 'Width of the fan',
	'error.from': 'First year with error',
	'error.yearly': 'Yearly error of the path',
	'error.base': 'Error of the first year',
	'error.history': 'Years of history behind the growth',
	'error.freedom': 'Degrees of freedom of the error',
	exitYear: 'Exit year',
	return: 'Return asked for',
	custom: 'Custom chips in the market',
	restricted: 'Out of reach of US designers',
	share: 'share',
	margin: 'net margin',
	multiple: 'multiple of earnings',
	otherGrowth: 'growth of the rest',
	snapshot: 'Date of the company values',
	'view.figure': 'Figure',
	'view.axis': 'Value axis',
	'view.year': 'Year in view',
	'view.company': 'Company in view'
};

/** `nvidia.share`, `nvidia.share.low`, `custom.high`: company, input and end of its range. */
const companyInput =
	/^(?:(\w+)\.)?(share|margin|multiple|otherGrowth|return|custom|restricted)(?:\.(low|high))?$/;

const companyName = (id: string) =>
	/nvidia|amd|tsmc/.test(id) ? id.toUpperCase() : id[0]!.toUpperCase() + id.slice(1);

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
	/** The name of an assumption, standing alone. */
	label(id: string): string {
		const year = /\d{4}/.exec(id)?.[0] ?? '';
		if (id.startsWith('points.')) return `Market in ${year}`;
		if (id.startsWith('growth.')) return `Growth to ${year}`;
		if (id.startsWith('bend.')) return `Bend of the interval to ${year}`;
		if (id.startsWith('range.'))
			return `Own range for ${year}, ${id.endsWith('low') ? 'low' : 'high'}`;
		const [, company, input = '', end] = companyInput.exec(id) ?? [];
		if (!company && !end) return fixed[id] ?? id;
		const name = company ? `${companyName(company)}, ${fixed[input] ?? input}` : fixed[input];
		return end ? `${name}, ${end}` : name!;
	},
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
