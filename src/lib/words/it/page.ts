import type { inWords as wordsModel, page as model } from '../en/page.ts';
import { asOf, del } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';

export const page: typeof model = {
	title: 'Chipcast: che cosa implicano i dati sul mercato dei chip AI',
	name: 'Chipcast',
	skip: 'Vai al grafico',
	presets: 'Dati di partenza',
	more: 'Altro',
	edited: 'modificato',
	undo: 'Annulla',
	redo: 'Ripeti',
	scenario: 'Scenario',
	kept: 'Scenari salvati',
	steps: 'Passi di questa visita',
	goal: 'Quale valore dà …?',
	notes: 'Note …',
	own: 'Un mercato tuo …',
	projector: 'Schermo intero',
	share: 'Condividi',
	export: 'Esporta',
	table: 'Tabella',
	themeToDark: 'Colori scuri',
	themeToLight: 'Colori chiari',
	menu: 'Altre azioni',
	figures: 'Grafici',
	tabs: {
		market: 'Mercato',
		growth: 'Crescita',
		houses: 'Istituti',
		vintages: 'Revisioni',
		record: 'Riscontri',
		valuations: 'Società',
		worth: 'Valore',
		pricedin: 'Prezzo',
		compare: 'Confronto',
		story: 'Storia'
	},
	axis: 'Asse dei valori',
	linear: 'Lineare',
	log: 'Log',
	yearInView: 'Anno in esame',
	showFutures: 'Mostra 20',
	hideFutures: 'Nascondi 20',
	words: 'In parole',
	adjust: 'Ipotesi',
	sources: 'Fonti',
	other: { lang: 'en', name: 'English', path: '' },
	path: 'it/',
	allFigures: 'Tutti i dati',
	methods: 'Metodi',
	footer: (made) => `Dati di ${made}. Non è consulenza finanziaria. Nulla esce da qui.`,
	retry: 'Riprova',
	late: 'Questa parte della pagina non si è caricata. Controlla la connessione.'
};

/** «Dell’articolo», but «di Gartner». */
const ofHouse = (house: string) => (house === market.theArticle ? 'dell’articolo' : `di ${house}`);

export const inWords: typeof wordsModel = {
	market: (year) => `Mercato nel ${year}`,
	published: 'Come pubblicato.',
	lowerBound: 'Un limite inferiore, preso come valore centrale.',
	growthFrom: (percent, year) => `${percent} l’anno dal ${year}.`,
	gap: (percent, above, value, house) =>
		`${percent} ${above ? 'sopra' : 'sotto'} il valore ${ofHouse(house)} (${value}).`,
	from: (percent, value, year) => `${percent} l’anno da ${n.billions(value)} nel ${year}`,
	fades: (first, last) =>
		first === last ? `crescita ${del(first)} l’anno` : `la crescita passa da ${first} a ${last}`,
	ceiling: (value) => `sotto un tetto di ${market.money(value)}, che il ventaglio può superare`,
	lastPoint: 'l’ultimo punto',
	doubles: 'Raddoppia entro il',
	doublesFrom: (value, year) => `da ${market.money(value)} nel ${year}`,
	never: 'non entro il 2045',
	price: (name) => `Valore di ${name}`,
	years: (times) => `${n.decimals(times, 1)} anni`,
	priceNote: (year, value, size, date) =>
		`del mercato ${year}: ${n.atMost(value, 0)} ÷ ${n.billions(size)} ${asOf(date)}`,
	priceOther: (times, year, most) =>
		`; ${most ? 'al più ' : ''}${n.decimals(times, 1)} di quello del ${year}`,
	above: 'Sopra, mld $',
	aboveLabel: (year) =>
		`Probabilità che il mercato del ${year} sia superiore a, miliardi di dollari`,
	percent: (chance) => `${n.atMost(chance * 100, 0)}%`,
	nearlyCertain: 'oltre il 99%',
	hardly: 'meno dell’1%',
	chanceNote: (year, futures, came) =>
		`nel ${year}: ${futures} ${futures === 1 ? 'futuro' : 'futuri'} su 20, ${20 - futures} sotto` +
		(came === undefined
			? ''
			: `. I soli acceleratori, un perimetro più stretto, sono arrivati a ${n.billions(came)}.`),
	notAValue: 'Serve un numero maggiore di 0.',
	reality: 'Alla prova dei fatti',
	estimated: (house, year, date) =>
		`${year}: stima di ${house}, ${n.date(date.slice(0, 7), 'short')}.`,
	passed: (value, point, year, early, article) =>
		`I soli acceleratori per data center hanno superato nel ${year}, con ${years(early)} di anticipo, il valore ${article ? 'dell’articolo' : 'di questa traiettoria'} per il ${point}, ${n.billions(value)}. I perimetri differiscono: da confrontare, non da unire.`,
	notPassed:
		'Gli acceleratori per data center sono un perimetro più stretto di questa traiettoria. Da confrontare, non da unire.',
	same: 'La traiettoria conta ciò che conta questa serie: acceleratori per data center.',
	thisPath: 'Questa traiettoria',
	accelerators: 'Acceleratori',
	perBillion: 'mld $',
	before: '–'
};

function years(count: number): string {
	const names = ['', 'un anno', 'due anni', 'tre anni', 'quattro anni', 'cinque anni'];
	return names[count] ?? `${count} anni`;
}
