import { numbers } from '../numbers.ts';

const n = numbers('en');

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
	snapshot: 'Date of the company values',
	'view.figure': 'Figure',
	'view.axis': 'Value axis',
	'view.year': 'Year in view'
};

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

/** Assumptions as lists name them, by the ids of the table: their names, values and changes. */
export const changes = {
	/** The name of an assumption, standing alone. */
	label(id: string): string {
		const year = /\d{4}/.exec(id)?.[0] ?? '';
		if (id.startsWith('points.')) return `Market in ${year}`;
		if (id.startsWith('growth.')) return `Growth to ${year}`;
		if (id.startsWith('bend.')) return `Bend of the interval to ${year}`;
		if (id.startsWith('range.'))
			return `Own range for ${year}, ${id.endsWith('low') ? 'low' : 'high'}`;
		return fixed[id] ?? id;
	},
	/** A value with its unit, by the unit of the table's row. */
	value(value: number | string, unit?: string): string {
		if (typeof value === 'string') return choices[value] ?? value;
		if (unit === 'usdBn') return `$${n.entry(value)} bn`;
		if (unit === 'fraction') return `${n.atMost(value * 100, 1)} %`;
		if (unit === 'years') return `${n.atMost(value, 1)} years`;
		return String(value);
	},
	change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`
};
