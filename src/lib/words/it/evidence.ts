import type { evidence as model } from '../en/evidence.ts';
import { n } from './n.ts';

export const evidence: typeof model = {
	date: (date) => (/^\d{4}(-\d\d)*$/.test(date) ? n.date(date.slice(0, 7), 'short') : date),
	years: (from, to) => `${from}–${String(to).slice(2)}`,
	tick: (value, house, date) => `${value}, ${house}, ${date}`,
	market: (year) => `Pubblicati per il ${year}, intero mercato, mld $`,
	growth: 'Crescita implicita nei dati di un solo istituto, % l’anno',
	error: 'Errori annui pubblicati, %'
};
