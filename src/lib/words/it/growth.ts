import type { growth as model } from '../en/growth.ts';
import { del } from './grammar.ts';
import { growthPercent as percent } from './growthPercent.ts';
import { n } from './n.ts';

export const growth: typeof model = {
	percent,
	implied: (house, vintage, value) => `${house} ${vintage.slice(0, 4)}: ${percent(value)}`,
	tick: (value) => `${value < 0 ? '−' : ''}${n.atMost(Math.abs(value) * 100, 0)}`,
	topTick: (value) => `${n.atMost(value * 100, 0)}% l’anno`,
	title: (first, end, year) =>
		first
			? `Crescita ${del(percent(first.growth))} l’anno fino al\u00a0${first.to}, ${del(percent(end))} nel\u00a0${year}`
			: `Crescita ${del(percent(end))} nel ${year}`,
	subtitle:
		'Traiettoria: crescita di ogni anno. In grigio: medie implicite nei dati di un solo istituto; a tratti, un altro perimetro.'
};
