import type { methodsUse as model } from '../en/methodsUse.ts';
import { asOf, del, il } from './grammar.ts';
import { say } from './methodsSay.ts';

const { n, money, rate, between, change } = say;
const possible = (value: number | null, write: (value: number) => string) =>
	value === null ? 'impossibile' : write(value);
const side = (bias: number, ending: 'a' | 'e') => `troppo ${bias > 0 ? 'alt' : 'bass'}${ending}`;

export const methodsUse: typeof model = {
	scores: {
		title: 'Com’è andata alle previsioni',
		says: 'Una previsione si divide per il consuntivo. In logaritmi il doppio e la metà sono errori uguali, cosa che i per cento nasconderebbero. Lo storico dice di quanto sbagliava la previsione mediana, e da che parte.',
		picture: 'Previsioni di tutti i semiconduttori sul consuntivo',
		symbols: [
			'previsione e consuntivo',
			'di quanto sbagliava, in logaritmi',
			'errore tipico: metà delle previsioni ha fatto meglio',
			'distorsione: positiva se le previsioni erano troppo alte'
		],
		dials: { forecast: 'Previsione', outcome: 'Consuntivo' },
		worked: (forecast, outcome, q, bias) =>
			`Previsti ${money(forecast)}, a consuntivo ${money(outcome)}: q = ${n.decimals(q, 3)}, ${
				bias === 0
					? 'esatta.'
					: `${side(bias, 'a')} di un fattore ${n.atMost(1 + Math.abs(bias), 2)}.`
			}`,
		record: (pairs, typical, bias) =>
			typical === null || bias === null
				? ''
				: ` Lo storico di ${pairs} previsioni: errore tipico ${rate(typical)}, nel complesso ${side(bias, 'e')} ${del(rate(Math.abs(bias)))}.`
	},
	revision: {
		title: 'Perché una previsione è stata rivista',
		says: 'Un istituto sposta la sua previsione perché riconta il passato, o perché si aspetta un’altra crescita. La scomposizione dà a ciascuno la sua parte; le parti si sommano e non dipendono dall’ordine.',
		picture: 'Che cosa ha spostato la previsione',
		symbols: [
			'la previsione precedente e la successiva',
			'l’anno di partenza, ricalcolato: nuovo su vecchio',
			'crescita da quell’anno: nuova su vecchia',
			'ciò che riporta i logaritmi in dollari'
		],
		dials: {
			base: (year) => `${year}, ricalcolato`,
			after: (year) => `Previsione ${year}`
		},
		parts: (year) => ({
			base: `${year} ricalcolato`,
			growth: 'crescita da allora',
			all: 'insieme'
		}),
		worked: (house, year, split) =>
			`${house} sul ${year}: da ${money(split.before)} a ${money(split.after)}. Il ricalcolo della partenza l’ha spostata di ${change(split.base)}, la crescita di ${change(split.growth)}.`
	},
	difference: {
		title: 'Perché due scenari differiscono',
		says: 'Se differiscono più ipotesi, la parte di una dipende da quali la precedono. Il valore di Shapley è la sua media su tutti gli ordini: una divisione equa che torna sempre.',
		picture: 'Che cosa aggiunge ogni ipotesi',
		symbols: [
			'quante ipotesi differiscono',
			'quelle già cambiate',
			'che cosa aggiunge allora cambiarne un’altra, in logaritmi',
			'la parte di questa'
		],
		dials: {
			point: (year) => `Mercato nel ${year}`,
			after: 'Crescita dopo l’ultimo punto'
		},
		all: 'insieme',
		worked: (year, from, to, parts) =>
			parts.length === 0
				? `Il mercato del ${year} vale ${money(to)} in entrambi.`
				: `Il mercato del ${year} passa da ${money(from)} a ${money(to)}: ${parts.join(', ')}.`,
		part: (name, value) => `${change(value)} da «${name}»`
	},
	worth: {
		title: 'Quanto vale una società',
		says: 'Una società vende in una parte del mercato, il suo bacino, e ne ha una quota. Con il resto delle vendite fa i ricavi; margine e multiplo ne fanno un valore nell’anno di uscita, e il rendimento richiesto lo riporta a oggi.',
		picture: 'Dal mercato agli utili',
		symbols: [
			'il mercato dell’anno di uscita',
			'parti fuori dalla portata dei progettisti USA, e su misura. Per chi produce su misura c sta al posto di 1 − c, per una fonderia entrambe',
			'il bacino, e la quota della società',
			'il resto delle sue vendite oggi, e la loro crescita',
			'margine netto, e multiplo degli utili',
			'rendimento richiesto, e anni alla fine dell’anno di uscita'
		],
		dials: { share: 'Quota del bacino', multiple: 'Multiplo degli utili' },
		steps: {
			market: (year) => `mercato ${year}`,
			pool: 'bacino',
			ai: 'vendite AI',
			sales: 'tutte le vendite',
			earned: 'utili'
		},
		worked: (name, worth, price, date) =>
			`Così ${name} vale oggi ${money(worth)}, contro ${money(price)} ${asOf(date)}.`
	},
	priced: {
		title: 'Che cosa presuppone un prezzo',
		says: 'La stessa catena letta all’indietro: quale mercato farebbe valere la società quanto costa, a parità del resto? Risponde una divisione, e così per quota, margine, multiplo e rendimento.',
		picture: 'Il valore per ogni grandezza del mercato, e il prezzo',
		symbols: [
			'il prezzo: la capitalizzazione',
			'ricavi che servono alla società',
			'mercato che le serve'
		],
		dials: { price: (name) => `Prezzo di ${name}` },
		worked: (price, year, needs) =>
			`${money(price)} presuppongono, uno alla volta e a parità del resto: mercato del ${year} ${possible(needs.market, money)}; quota ${possible(needs.share, rate)}; margine ${possible(needs.margin, rate)}; multiplo ${possible(needs.multiple, (value) => n.atMost(value, 1))}; rendimento ${possible(needs.return, rate)}.`
	},
	ranges: {
		title: 'Quanto è incerto un valore',
		says: 'Ogni ipotesi ha un intervallo, e il mercato il suo ventaglio. Il programma prova migliaia di estrazioni sparse in modo uniforme (punti di Sobol mescolati), sempre le stesse. Un’ipotesi conta per la parte di dispersione che sparirebbe se fosse nota.',
		picture: 'Che cosa conta: parte della dispersione che spiega ogni ipotesi',
		symbols: ['valore', 'un’ipotesi', 'la parte di dispersione che spiega da sola'],
		dials: { yearly: 'Errore annuo, K' },
		market: 'Mercato',
		worked: (name, inner, chance, price) =>
			`Nella metà delle estrazioni ${name} vale fra ${between(inner.low, inner.high)}; ${il(rate(chance))} supera il prezzo di ${money(price)}.`
	}
};
