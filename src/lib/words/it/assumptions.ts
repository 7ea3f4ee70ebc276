import type { assumptions as model } from '../en/assumptions.ts';

const half = (from: number, to: number) => {
	const middle = (from + to) / 2;
	return Number.isInteger(middle) ? String(middle) : `metà ${Math.floor(middle)}`;
};
const span = (from: number, to: number) =>
	`${from}–${Math.floor(from / 100) === Math.floor(to / 100) ? String(to).slice(2) : to}`;

export const assumptions: typeof model = {
	span,
	title: 'Ipotesi',
	unchanged: 'tutte come pubblicate',
	resetAll: (count) => `Ripristina tutto (${count})`,
	market: 'Mercato',
	perBillion: 'mld $',
	perYear: '% l’anno',
	growth: 'Crescita fra i punti e dopo',
	sure: 'Grado di certezza',
	shape: 'Curva, orizzonte, errore',
	shapeState: (curve, horizon) =>
		`${{ steady: 'costante', smooth: 'morbida', straight: 'retta' }[curve]}, al ${horizon}`,
	article: 'articolo',
	articleOver: 'articolo: oltre',
	added: 'aggiunto',
	later: (house) => `${house}, dopo`,
	otherCount: 'altro perimetro',
	readAs: (value) => `letto come ${value}`,
	valueOf: (year) => `Mercato nel ${year}, miliardi di dollari`,
	growthOf: (from, to) => `Crescita annua ${span(from, to)}, per cento`,
	sliderOf: (year) => `Mercato nel ${year}`,
	bend: (from, to) => `Crescita entro ${half(from, to).replace(/^\d/, 'il $&')}`,
	bendCaption: (from, to) => `della crescita ${span(from, to)}; costante è 50`,
	bendIdle: 'conta solo sulla curva costante',
	bendFlat: 'nessuna crescita da curvare in questo intervallo',
	afterIn: (year) => `Crescita nel ${year}`,
	carriedOn: 'proseguita',
	offer: 'Usa il 20% netto',
	viewLabel: 'Ampiezza del ventaglio',
	fadeIdle: 'vale invece un tetto',
	longRun: 'Crescita di lungo periodo',
	halfLife: 'Lo scarto si dimezza in',
	yearly: 'Errore annuo della traiettoria',
	noYearly: 'fisso dal primo anno',
	errors: (_, low, high) => `dai riscontri; pubblicati ${low}–${high}`,
	years: 'anni',
	percent: '%',
	ours: 'ipotesi nostra, nessun dato pubblicato',
	published: (count, low, high) =>
		count === 1 ? `1 dato pubblicato, ${low}` : `${count} dati pubblicati, da ${low} a ${high}`,
	averages: (count, low, high) =>
		count === 1 ? `1 media pubblicata, ${low}` : `${count} medie pubblicate, da ${low} a ${high}`,
	nonePublished: 'nessun dato pubblicato',
	changeYears: 'Aggiungi o togli un anno',
	addThis: (year) => `Aggiungi il ${year}`,
	removeYear: (year) => `Togli il ${year}`,
	range: (low, high, kept) => `Da ${low} a ${high}. Il grafico mostra ancora ${kept}.`,
	notNumber: (kept) => `Non è un numero come 12,5. Il grafico mostra ancora ${kept}.`,
	beside: ({ code, range }, low, high, kept) =>
		code === 'not-a-number' || !range.includes('…')
			? assumptions.notNumber(kept)
			: assumptions.range(low, high, kept)
};
