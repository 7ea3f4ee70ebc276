import type {
	pricedInFigure as pricedInModel,
	worthFigure as worthModel
} from '../en/companyFigures.ts';
import { asOf, il } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';
import { shareOf } from './shareOf.ts';

const inputs: Readonly<Record<string, string>> = {
	margin: 'Margine netto',
	multiple: 'Multiplo degli utili',
	return: 'Rendimento richiesto',
	custom: 'Chip su misura',
	restricted: 'Fuori dalla portata USA',
	otherGrowth: 'Crescita del resto'
};

export const worthFigure: typeof worthModel = {
	title: (name, worth, ratio) =>
		worth > 0
			? `${name} vale qui ${market.money(worth)}, ${il(percent(ratio))} del suo prezzo`
			: `${name} qui non vale nulla: non guadagna nulla`,
	noTitle: (name) => `${name} qui non ha un valore`,
	subtitle: (exitYear) =>
		`Valore di oggi in miliardi di dollari se il mercato del ${exitYear} è come ipotizzato; ogni punto è 1 di 20 futuri ugualmente probabili`,
	price: (value, date, short) =>
		`valore di mercato ${n.billions(value)}, ${n.date(date, short ? 'short' : 'long')}`,
	worthHere: (value) => `vale ${n.billions(value)} con tutto come impostato`,
	worthShort: (value) => `vale ${n.billions(value)}`,
	input: (id, exitYear, role) =>
		id === 'market'
			? `Mercato nel ${exitYear}`
			: id === 'share'
				? shareOf(role)
				: (inputs[id] ?? id),
	end: (id, value) =>
		id === 'market'
			? n.billions(value)
			: id === 'multiple'
				? n.atMost(value, 1)
				: percent(value, Math.abs(value) < 0.1 ? 1 : 0),
	out: (input, worth) => `${input}: ${n.billions(worth)}`,
	quantile: (p) => `valore: ${il(`${p}%`)} dei futuri sta sotto`,
	bars: 'Una leva alla volta, dal basso all’alto del suo intervallo, 1 su 10 oltre ogni estremo',
	barsShort: 'Ogni leva da sola, dal basso all’alto',
	explains: 'della dispersione',
	share: (share) => (share < 0.005 ? 'meno dell’1%' : percent(share)),
	more: (count) =>
		count === 1 ? 'e un’altra che lo muove meno' : `e altre ${count} che lo muovono meno`,
	beyond: (count, limit) => `${count} su 20 oltre ${n.billions(limit)}`,
	reading: (above, count) =>
		(count
			? `I punti a destra della linea valgono più del valore di mercato: ${above} su ${count}. Barre: tenui verso il basso della leva, marcate verso l’alto. `
			: '') + 'Non è consulenza finanziaria.',
	sources: (value, base) =>
		[
			...(value ? [`Valore di mercato: ${value}.`] : []),
			...(base ? [`Ricavi (${base.period}): ${base.publisher}.`] : [])
		].join(' ') || 'nessuna'
};

/** So many publishers are named under a picture; the table names all. */
const NAMED = 5;

const answers: Readonly<Record<string, string>> = {
	marketGrowth: 'Crescita fin lì',
	margin: 'Margine netto',
	multiple: 'Multiplo degli utili',
	return: 'Rendimento'
};

const amount = (id: string, value: number) =>
	id === 'market'
		? n.billions(value)
		: id === 'multiple'
			? n.atMost(value, 1)
			: percent(value, id === 'return' ? 1 : 0);

export const pricedInFigure: typeof pricedInModel = {
	title: (name, value) => `Che cosa sconta ${name} a ${market.money(value)}`,
	subtitle: (date) =>
		`Quanto dovrebbe valere ogni leva da sola per giustificare il prezzo ${asOf(date)}; mercato in miliardi di dollari`,
	name: (id, exitYear, role) =>
		id === 'market'
			? `Mercato nel ${exitYear}`
			: id === 'share'
				? shareOf(role)
				: (answers[id] ?? id),
	value: amount,
	now: (id, value) => `ora ${amount(id, value)}`,
	needed: (id, value) => amount(id, value),
	mark: (row, what, counts) => `${row}: ${what}${counts ? `; ${counts}` : ''}`,
	marks: 'Che cosa è stato pubblicato, sulla scala di ogni riga',
	help: 'Ogni tacca e ogni barra apre la sua fonte (tasti: freccia giù per una riga e le sue tacche, Invio).',
	notPossible: 'non possibile',
	more: (count) =>
		`${count === 1 ? 'e un altro' : `e altri ${count}`} nella tabella di questo grafico`,
	reading:
		'Cerchio: com’è ora. Rombo: quanto serve, il resto com’è. Tacche e barre grigie: pubblicato, vuote se non contato in denaro. Fascia chiara: il nostro intervallo, 1 su 10 oltre ogni estremo. Non è consulenza finanziaria.',
	sources: (value, houses) =>
		houses.length
			? `${value} Tacche: ${houses.slice(0, NAMED).join('; ')}${houses.length > NAMED ? (houses.length === NAMED + 1 ? ' e un altro' : ` e altri ${houses.length - NAMED}`) : ''}; indirizzi nella tabella di questo grafico.`
			: value
};
