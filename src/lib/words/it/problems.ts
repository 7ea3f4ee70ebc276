import type { problems as model } from '../en/problems.ts';
import { isDataVersion } from '../isDataVersion.ts';
import type { Problem } from '../problem.ts';
import { capital, ofDate } from './grammar.ts';
import { label } from './label.ts';
import { list } from './list.ts';

/** A data version as a date. */
const ofVersion = (text: string) => (isDataVersion(text) ? ofDate(text) : `«${text}»`);

const accepted = (range: string) =>
	range.replace('…', ' – ').replace(/ (none|auto)$/, ', oppure «$1»');

const sayings: Readonly<Record<string, (problem: Problem) => string>> = {
	'unknown-id': ({ id }) => `«${id}» non è un’ipotesi nota qui`,
	'not-a-number': ({ id, value, range }) => `${id}: «${value}» non è un numero; ${accepted(range)}`,
	'not-a-value': ({ id, value }) => `${id}: «${value}» non si può usare`,
	'not-a-date': ({ id, value }) => `${id}: «${value}» non è una data; scrivila come AAAA-MM-GG`,
	'not-a-note': ({ id, value, range }) =>
		`${id}: «${value}» non è una nota; scrivila come ${range}`,
	'not-whole': ({ id, value, range }) => `${id}: ${value} non è intero; ${accepted(range)}`,
	'out-of-range': ({ id, value, range }) => `${id}: ${value} è fuori da ${accepted(range)}`,
	'value-out-of-range': ({ id, value, range }) =>
		`${id}: ${value} dà un mercato fuori da ${accepted(range)} miliardi di dollari`,
	'unknown-choice': ({ id, value, range }) =>
		`${id}: «${value}» non è fra ${range.replaceAll(' ', ', ')}`,
	'too-long': ({ id, range }) => `${id}: più di ${range.replace('0…', '')} caratteri`,
	'no-points': () => 'points: sono stati tolti tutti; restano i dati di partenza',
	'no-interval': ({ id, value }) =>
		`${id}: ${value} non ha un intervallo che finisce in quell’anno`,
	'growth-and-point': ({ id, value, range }) =>
		`${id}: ${value} e ${range} non si possono impostare insieme`,
	'auto-needs-two-points': ({ range }) =>
		`after.growth: «auto» richiede due punti, e solo il ${range} ne ha uno; vale la crescita di lungo periodo`,
	'ceiling-below-last-point': ({ value, range }) =>
		`after.ceiling: ${value} non è applicato; deve stare sopra l’ultimo punto, ${range}`,
	'ceiling-no-growth': ({ value }) =>
		`after.ceiling: ${value} non è applicato; il mercato non cresce prima`,
	'ceiling-one-point': ({ value }) => `after.ceiling: ${value} non è applicato; servono due punti`,
	'range-needs-both': ({ id, value }) =>
		`${id}: ${value} richiede entrambi gli estremi, il minimo sotto il massimo`,
	'not-below': ({ id, value, range }) => `${id}: ${value} deve stare sotto il valore, ${range}`,
	'not-above': ({ id, value, range }) => `${id}: ${value} deve stare sopra il valore, ${range}`,
	'other-data': ({ value, range }) =>
		`fatto con i dati del ${value}; mostrato con quelli del ${range}`,
	'other-format': ({ value }) => `scritto nel formato ${value}; si è usato ciò che è noto qui`,
	'address-too-long': ({ value, range }) =>
		`l’indirizzo ha ${value} caratteri, più di ${range}; non si è usato nulla`,
	'file-too-long': ({ value, range }) => `il file è troppo grande: ${value}, al massimo ${range}`,
	'not-json': ({ value }) =>
		`non è uno scenario salvato, né un’immagine o un link di qui, né una tabella di dati con i nomi delle colonne: comincia con «${value}»`,
	'not-a-scenario': () => 'il file non è uno scenario di Chipcast: mancano «chipcast» e «set»',
	'empty-file': () => 'il file è vuoto',
	'not-text': () =>
		'il file non è un testo: uno scenario salvato finisce in .json, una tabella in .csv',
	'too-deep': ({ range }) => `il file è annidato più di ${range} livelli, come nessuno scenario`,
	'not-our-link': () => 'il link non contiene uno scenario di Chipcast',
	'own-rows': ({ value }) =>
		value === '1'
			? 'una riga di ciò che si dice del suo mercato non si può usare; il resto conta'
			: `${value} righe di ciò che si dice del suo mercato non si possono usare; il resto conta`,
	'own-unusable': () => 'il suo mercato non si può usare; nulla è cambiato',
	'unknown-part': ({ value }) => `«${value}» non è una parte di uno scenario nota qui`,
	'picture-foreign': () => 'non è un’immagine fatta da Chipcast; non si è usato nulla',
	'picture-damaged': () =>
		'l’immagine è danneggiata o è stata cambiata da un altro programma; non si è usato nulla',
	'picture-too-large': ({ value, range }) =>
		`l’immagine è troppo grande: ${value}, al massimo ${range}; non si è usato nulla`,
	'picture-newer': ({ value, range }) =>
		`l’immagine è di un Chipcast più nuovo (formato ${value}, noto qui: ${range}); non si è usato nulla`
};

export const problems: typeof model = {
	say: (problem) =>
		sayings[problem.code]?.(problem) ?? `${problem.id}: ${problem.value} non si può usare`,
	sentence: (problem) => {
		const { code, value, range } = problem;
		if (code === 'other-data')
			return `Fatto con i dati ${ofVersion(value)}; mostrato con quelli ${ofVersion(range)}.`;
		const text = problems.say(problem);
		// An id is for addresses and command lines; a reader knows the assumption by its name.
		const [id] = /^[\w.]+(?=: )/.exec(text) ?? [];
		if (id) return `${label(id)}${text.slice(id.length)}.`;
		return `${capital(text)}.`;
	},
	then: (names) => `${names.length === 1 ? 'Diverso' : 'Diversi'} allora: ${list(names)}.`,
	take: (count) => (count === 1 ? 'Usa il valore di allora' : `Usa i ${count} valori di allora`),
	taken: (data, names) =>
		`Come con i dati ${ofVersion(data)}: ${list(names)}. «Annulla» torna indietro.`,
	noRange: (definition) =>
		`error.view: range richiede un anno con due dati pubblicati di ${definition}, oppure range.<anno>.low e .high`,
	intro: (count) =>
		count === 1
			? 'Un’impostazione di questo link non si è potuta usare; il resto sì.'
			: `${count} impostazioni di questo link non si sono potute usare; le altre sì.`
};
