import type { changes as model } from '../en/changes.ts';
import { years } from './grammar.ts';
import { n } from './n.ts';

const choices: Readonly<Record<string, string>> = {
	steady: 'costante',
	smooth: 'morbida',
	straight: 'retta',
	auto: 'proseguita',
	none: 'nessuno',
	forecast: 'errore di previsione',
	range: 'intervallo pubblicato',
	pinned: 'punti dati per certi',
	linear: 'lineare',
	log: 'logaritmico'
};

export const changes: typeof model = {
	value(value, unit) {
		if (typeof value === 'string') return choices[value] ?? value;
		if (unit === 'usdBn') return `${n.entry(value)}\u00a0mld\u00a0$`;
		if (unit === 'fraction') return `${n.atMost(value * 100, 1)}%`;
		if (unit === 'years') return years(value);
		if (unit === 'count') return n.atMost(value, 1);
		return String(value);
	},
	change: (label, from, to) => `${label}: ${from} → ${to}`
};
