import type { companyInputs as model } from '../en/companyInputs.ts';
import { ofDate, years as yearsOf } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { ofPool } from './shareOf.ts';

const percent = (value: number) => `${n.atMost(value * 100, 1)}%`;
const span = (low: number, high: number) =>
	low === high ? percent(low) : `${n.atMost(low * 100, 1)}–${percent(high)}`;

const titles: Readonly<Record<string, string>> = {
	margin: 'Margini netti, %',
	multiple: 'Prezzo su utili',
	otherGrowth: 'Crescita del resto, % l’anno',
	return: 'Rendimenti richiesti, % l’anno',
	custom: 'Chip su misura nel mercato, %',
	restricted: 'Fuori dalla portata dei progettisti USA, %'
};

const bases: Readonly<Record<string, string>> = {
	units: 'in unità, non in denaro',
	'computing power': 'in potenza di calcolo, non in denaro',
	'not stated': 'non è detto se in unità o in denaro'
};

export const companyInputs: typeof model = {
	pool: ofPool,
	title: (input, role) =>
		input === 'share' ? `Quote ${ofPool(role)}, %` : (titles[input] ?? input),
	counts(input, { measure = '', bound, basis, whole, aside, accounts, beyond }) {
		const made =
			input === 'multiple'
				? `valore di mercato sull’utile netto di ${accounts}, calcolato qui`
				: `utile netto sui ricavi, ${accounts}, calcolato qui`;
		const of = accounts === undefined ? measure : made;
		const parts = [
			whole
				? `${market.bounded(span(whole.low, whole.high), bound)} dell’intero mercato, di cui ${percent(whole.custom)} su misura: ${of}`
				: of,
			...(basis === undefined ? [] : [bases[basis] ?? `in ${basis}`]),
			...(aside ? ['un’altra grandezza, quindi senza segno'] : []),
			...(beyond ? ['oltre gli estremi del cursore'] : [])
		];
		return parts.join('; ');
	},
	range: (low, high, unit) => `Intervallo da ${low} a ${high}${unit}`,
	rangeNote: 'In 1 futuro su 10 sta sotto il minimo, in 1 su 10 sopra il massimo.',
	low: 'Minimo',
	high: 'Massimo',
	ends: (value) => `Il minimo deve stare sotto ${value}, il massimo sopra.`,
	why: (text) => `Perché questo valore e questo intervallo: ${text}`,
	common: 'Uguale per tutte le società',
	years: (years, date) => `${yearsOf(years)} dopo la data ${ofDate(date)}`,
	noDate: 'l’anno i cui utili contano',
	exitRange: (least, most, kept) =>
		`Un anno dal ${least} al ${most}. La pagina usa ancora il ${kept}.`
};
