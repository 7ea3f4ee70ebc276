import type { own as model } from '../en/own.ts';
import { count } from './grammar.ts';

type FactProblem = Parameters<typeof model.say>[0];

const tables: Readonly<Record<string, string>> = {
	figures: 'Dati',
	companies: 'Società',
	market: 'Il file'
};

/** What is wrong with a row, with the column named before it. */
const sayings: Readonly<Record<string, (problem: FactProblem) => string>> = {
	'file-too-long': ({ value, expected }) =>
		`ha ${value} caratteri, se ne leggono al massimo ${expected}`,
	'not-json': ({ value }) => `non è JSON: comincia con «${value}»`,
	'empty-table': () => 'è vuota: servono la riga di intestazione e almeno una riga',
	'too-many-rows': ({ value, expected }) =>
		`ha ${value} righe, se ne leggono al massimo ${expected}`,
	'too-many-columns': ({ expected }) => `ha più di ${expected} colonne`,
	'too-deep': () => 'è annidato più a fondo di un elenco di righe',
	'unknown-column': () => 'questa colonna non è nota; è lasciata fuori',
	'column-twice': () => 'questa colonna compare due volte; conta la prima',
	'missing-column': () => 'questa colonna serve',
	'too-many-cells': ({ expected }) =>
		`ha più celle delle ${expected} dell’intestazione; una virgola dentro un numero o un testo va fra virgolette`,
	'ambiguous-number': ({ value }) =>
		`${value} può essere un migliaio o un decimale; scrivilo senza separatore delle migliaia`,
	'unknown-part': ({ value }) => `«${value}» non è una parte di un mercato; è lasciata fuori`,
	'unknown-field': () => 'questa colonna non è nota',
	'not-a-list': () => 'serve un elenco di righe',
	'not-an-object': () => 'serve una riga con colonne nominate',
	missing: () => 'manca',
	empty: () => 'è vuoto',
	'not-a-number': ({ value }) => `«${value}» non è un numero`,
	'not-text': ({ value }) => `${value} non è un testo`,
	'not-whole': ({ value, expected }) =>
		`${value} non è un numero intero fra ${expected.replace(' to ', ' e ')}`,
	'not-above-zero': ({ value }) => `${value} non è maggiore di 0`,
	range: ({ value, expected }) => `${value} è fuori da ${expected.replace(' to ', ' – ')}`,
	'too-long': ({ expected }) => `più lungo di ${expected} caratteri`,
	'unsafe-text': () =>
		'contiene interruzioni di riga, caratteri di controllo o segni che invertono la scrittura',
	formula: ({ value }) => `«${value}» comincia come una formula di un foglio di calcolo`,
	date: ({ value, expected }) => `«${value}» non è una data come ${expected}`,
	address: ({ value }) => `«${value}» non è un indirizzo che comincia con https:// o http://`,
	choice: ({ value, expected }) => `«${value}» non è fra ${expected}`,
	duplicate: ({ value, expected }) => `${value} compare già in ${expected}`,
	'built-in': ({ value }) =>
		`i dati forniti hanno già ${value} di questa pubblicazione; conta il loro`,
	'value-or-range': () => 'serve un valore, oppure minimo e massimo',
	'low-not-below-high': ({ value, expected }) => `${value} non è ${expected}`,
	'value-and-date': ({ expected }) => `${expected} servono insieme`,
	'more-than-revenue': ({ value, expected }) => `${value} richiede ${expected}`,
	'other-unit': ({ value, expected }) =>
		`«${value}» non può stare accanto a dati in ${expected}; lascia che il mercato ne prenda il posto, o convertilo`,
	'no-rows': () => 'nessuna sua riga si può usare',
	'no-points': () =>
		'nessuna riga ha un valore, di affidabilità media o alta, da cui una traiettoria possa partire'
};

const figuresOf = (number: number) => count(number, 'dato', 'dati');
const companiesOf = (number: number) => count(number, 'società', 'società');

export const own: typeof model = {
	title: 'Un mercato tuo',
	note: 'Dati pubblicati e società di qualsiasi mercato, come tabelle o come file. Restano su questo dispositivo e viaggiano dentro i file e le immagini che salvi.',
	name: 'Nome del mercato',
	unnamed: 'Il mio mercato',
	unit: 'Contato in',
	mode: 'I dati forniti',
	replace: 'sono sostituiti',
	join: 'restano accanto',
	figures: 'Dati pubblicati',
	companies: 'Società (si può lasciare vuoto)',
	columns: {
		figures: [
			'Incolla da un foglio di calcolo, o scegli un file.',
			'',
			'house,vintage,year,value,source',
			'Gartner,2026-01,2025,30,Comunicato stampa'
		],
		companies: [
			'Incolla da un foglio di calcolo, o scegli un file.',
			'',
			'name,role,market_value,date,source',
			'Micron,merchant,1300,2026-06-30,Dati di mercato'
		]
	},
	choose: 'Scegli i file …',
	templates: { figures: 'I nostri dati come modello', companies: 'Le nostre società' },
	example: 'Esempio: chip di memoria',
	exampleName: 'Chip di memoria',
	json: 'Le righe vengono da un file JSON.',
	drop: 'Scrivi o incolla, invece',
	unread: (names) =>
		`${names}: nessuna intestazione delle due tabelle è stata trovata, quindi nulla è stato preso. I modelli mostrano le colonne.`,
	start: 'La traiettoria parte da',
	usual: 'il primo istituto con due anni',
	use: 'Usa',
	nothing: 'Prima incolla una tabella, scegli un file o prendi l’esempio.',
	notYet: 'Così com’è nulla si può usare; sotto c’è il perché.',
	opened: (name) =>
		`È mostrato il tuo mercato «${name}». Il tasto indietro del browser riporta ai dati forniti.`,
	left: 'Sono mostrati i dati forniti, come li avevi lasciati.',
	pageTitle: (name) => `Chipcast: ${name}`,
	line: ({ name, unit, mode, figures, companies }) =>
		`Il tuo mercato «${name}»${mode === 'join' ? ', accanto ai dati forniti' : `, in ${unit}`}: ` +
		`${figuresOf(figures.length)}, ${companiesOf(companies.length)}, solo su questo dispositivo.`,
	change: 'Cambia …',
	leave: 'Torna ai dati forniti',
	more: (left) => (left === 1 ? 'E un’altra.' : `E altre ${left}.`),
	noLink: 'Uno scenario su un mercato tuo non ha un link. Salvalo in un file.',
	read: (figures, companies, wrong) =>
		`Si possono usare ${figuresOf(figures)} e ${companiesOf(companies)}` +
		(wrong === 0
			? '.'
			: `; ${count(wrong, 'osservazione', 'osservazioni')}, e ciò che non si può usare è lasciato fuori:`),
	say: (problem) => {
		const { file, row, field, value, code } = problem;
		const place = [tables[file] ?? file, row > 0 ? `riga ${row}` : '', field].filter(Boolean);
		const text = sayings[code]?.(problem) ?? `«${value}» non si può usare`;
		return `${place.join(', ')}: ${text}.`;
	}
};
