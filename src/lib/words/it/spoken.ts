import type { spoken as model } from '../en/spoken.ts';
import { n } from './n.ts';

export const spoken: typeof model = {
	billions: (value, published) =>
		`${n.entry(value)} miliardi di dollari` +
		(published === null ? '' : `, pubblicati ${n.entry(published)}`),
	value(shown, unit, usual) {
		const name = unit === 'fraction' ? ' per cento' : unit === 'years' ? ' anni' : '';
		return `${shown}${name}, predefinito ${usual}`;
	},
	field: (label, unit) =>
		unit === 'fraction' ? `${label}, per cento` : unit === 'years' ? `${label}, anni` : label,
	chart: 'grafico interattivo',
	cursor: 'Anno nel grafico',
	year(year, value, q, isPoint) {
		const range =
			q.p5 === null || q.p25 === null || q.p75 === null || q.p95 === null
				? ''
				: ` Metà dei futuri da ${n.billions(q.p25)} a ${n.billions(q.p75)}; 9 su 10, da ${n.billions(q.p5)} a ${n.billions(q.p95)}.`;
		return `${year}: ${n.billions(value)} miliardi di dollari.${range}${isPoint ? ' Un punto: su e giù lo spostano.' : ''}`;
	},
	chance: (value, chance) => `sopra ${n.entry(value)} miliardi di dollari: ${chance}`,
	opened: (name) => `Aperto: ${name}.`
};
