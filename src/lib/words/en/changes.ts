import { numbers } from '../numbers.ts';

const n = numbers('en');

const choices: Readonly<Record<string, string>> = {
	steady: 'steady',
	smooth: 'smooth',
	straight: 'straight',
	auto: 'continued',
	none: 'none',
	forecast: 'forecast error',
	range: 'published range',
	pinned: 'pinned to the points',
	linear: 'linear',
	log: 'logarithmic'
};

/** Values of assumptions as lists say them, and their changes. */
export const changes = {
	/** A value with its unit, by the unit of the table's row. */
	value(value: number | string, unit?: string): string {
		if (typeof value === 'string') return choices[value] ?? value;
		if (unit === 'usdBn') return `$${n.entry(value)} bn`;
		if (unit === 'fraction') return `${n.atMost(value * 100, 1)} %`;
		if (unit === 'years') return `${n.atMost(value, 1)} years`;
		if (unit === 'count') return n.atMost(value, 1);
		return String(value);
	},
	change: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`
};
