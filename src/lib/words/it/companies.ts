import type { companies as model } from '../en/companies.ts';
import { asOf, del, il, years as yearsOf } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { shareOf } from './shareOf.ts';

const percent = (value: number, digits: 0 | 1 = 1) => `${n.atMost(value * 100, digits)}%`;

export const companies: typeof model = {
	title: 'Che cosa sconta il prezzo',
	company: 'Società',
	worth: (name, worth, value, ratio, date) =>
		`${name}: con queste ipotesi vale oggi ${market.money(worth)}, ${il(percent(ratio, 0))} del suo valore di mercato ${asOf(date)}, ${market.money(value)}.`,
	bridge({ role, exitYear, restricted, custom, share, ...money }) {
		const [whole, pool, made] = [money.market, money.pool, money.aiRevenue].map(market.money);
		const shares = `una quota ${del(percent(share))} ne fa ${made}.`;
		const start = `Dei ${whole} nel ${exitYear}, ${il(percent(restricted))} è fuori dalla portata USA`;
		if (role === 'foundry') return `${start}. Gli altri ${pool} sono vendite di chip; ${shares}`;
		const some = `${il(percent(custom))} del resto`;
		return role === 'custom'
			? `${start} e ${some} sono chip su misura: ${pool}; ${shares}`
			: `${start} e ${some} sono chip su misura. Restano ${pool} di chip venduti a tutti; ${shares}`;
	},
	terms: (role, name = '') =>
		'Fuori dalla portata USA: vendite, soprattutto in Cina, che i controlli all’export o i produttori locali tolgono ai progettisti USA.' +
		(role === 'foundry' ? '' : ' Chip su misura: fatti su ordine di un solo acquirente.') +
		(name && ` Il resto: ciò che ${name} vende oltre ai chip AI.`),
	made: (ai, rest, exit, years) =>
		`Nasce da ${market.money(ai)} di chip AI e ${market.money(rest)} dal resto nel ${exit}, per margine e multiplo, attualizzati su ${yearsOf(years)}. Non è consulenza finanziaria.`,
	futures: (above, low, high) =>
		`In ${above} ${above === 1 ? 'futuro' : 'futuri'} su 20 vale più del suo valore di mercato; 9 su 10 stanno fra ${market.money(low)} e ${market.money(high)}.`,
	middle(median, worth) {
		const [half, set] = [market.money(median), market.money(worth)];
		return half === set
			? `Metà dei futuri sta sotto ${half}, il valore con tutto come impostato.`
			: `Metà dei futuri sta sotto ${half}, non sotto ${set}: gli intervalli si estendono più da un lato che dall’altro.`;
	},
	matters: (parts) =>
		`Che cosa conta di più: ${parts.map(({ name, share }) => `${name} ${percent(share, 0)}`).join(', ')} della dispersione, ciascuno da solo e preso come indipendente.`,
	missing: (names) => `Nessun valore vicino a questa data: ${names}.`,
	sourceOf: (name, date) => `${name}, ${n.date(date, 'short')}`,
	valuesOf: 'Valori',
	whatItIsWorth: 'Quanto vale qui e che cosa sconta il prezzo',
	privateNote: 'Non quotata: una valutazione fra azionisti, non un valore di Borsa.',
	alone: 'Per valere il suo prezzo con un solo cambiamento, il resto com’è:',
	what: 'Cambiamento',
	now: 'Ora',
	needed: 'Serve',
	take: (name) => `Applica: ${name}`,
	takeShort: 'Applica',
	took: (name) => `Applicato: ${name}. «Annulla» torna indietro.`,
	answers: {
		market: (exit) => `Mercato nel ${exit}`,
		marketGrowth: 'Crescita del mercato',
		share: shareOf,
		margin: 'Margine netto',
		multiple: 'Multiplo degli utili',
		return: 'Rendimento richiesto'
	},
	inputs: {
		market: 'il mercato',
		custom: 'i chip su misura',
		restricted: 'la portata dei progettisti USA',
		share: 'la quota',
		margin: 'il margine',
		multiple: 'il multiplo',
		return: 'il rendimento',
		otherGrowth: 'la crescita del resto'
	},
	money: market.money,
	percent,
	times: (value) => n.atMost(value, 1),
	assumptions: (name) => `Ipotesi su ${name}`,
	exitYear: 'Anno di uscita',
	ours: (low, high) => `ipotesi nostra, da ${low} a ${high}`
};
