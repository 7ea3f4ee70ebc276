import type { goalSeek as model } from '../en/goalSeek.ts';
import type { Problem } from '../problem.ts';
import { changes } from './changes.ts';
import { years } from './grammar.ts';
import { label } from './label.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { worth } from './worth.ts';

type Asked = Parameters<typeof model.asked>[0];

const name: Readonly<Record<string, (asked: Asked) => string>> = {
	market: ({ year }) => `il mercato del ${year}`,
	growth: ({ year, since }) =>
		since === undefined ? `la crescita nel ${year}` : `la crescita annua dal ${since} al ${year}`,
	multiple: ({ year }) => `il mercato del ${year} in multipli di dove parte l’errore`,
	quantile: ({ year, p }) =>
		p! < 0.5
			? `ciò che ${n.atMost((1 - p!) * 100, 0)} futuri su 100 superano nel ${year}`
			: `ciò sotto cui restano ${n.atMost(p! * 100, 0)} futuri su 100 nel ${year}`,
	chance: ({ year, above }) => `la probabilità di oltre ${market.money(above!)} nel ${year}`,
	worth: () => 'il valore',
	ratio: () => 'il valore sul valore di mercato',
	timesMarket: ({ year }) => `il valore in anni del mercato del ${year}`
};

const money = (value: number) => (value < 0 ? `−${market.money(-value)}` : market.money(value));
const asPercent = (value: number) => `${n.atMost(value * 100, 1)}%`;
const times = (value: number) => {
	const text = n.atMost(value, 2);
	return `${text} ${text === '1' ? 'volta' : 'volte'}`;
};
const formats: Readonly<Record<string, (value: number) => string>> = {
	growth: asPercent,
	chance: asPercent,
	multiple: times,
	ratio: times,
	timesMarket: years
};
const format = ({ kind }: Asked, value: number) => (formats[kind] ?? money)(value);

const limits: Readonly<Record<string, string>> = {
	market: 'Un mercato è sempre sopra 0',
	quantile: 'Un mercato è sempre sopra 0',
	multiple: 'Un mercato è sempre sopra 0',
	timesMarket: 'Un valore di mercato è sempre sopra 0',
	growth: 'Un mercato non può calare del 100% l’anno o più',
	chance: 'Una probabilità sta sopra lo 0% e sotto il 100%: qui nulla è certo'
};

const ends = (range: string) => range.split('…');

const reasons: Readonly<Record<string, (problem: Problem, asked: Asked) => string>> = {
	none: ({ id, range }, asked) => {
		const [least, most] = ends(range).map((one) => format(asked, Number(one)));
		return `${label(id)}: da sé non basta; ${name[asked.kind]!(asked)} andrebbe da ${least} a ${most}`;
	},
	'between-whole': ({ id, range }) =>
		`${label(id)}: è un numero intero; l’obiettivo sta fra ${ends(range).join(' e ')}`,
	'no-effect': ({ id, value }, asked) =>
		`${label(id)}: nessun effetto; ${name[asked.kind]!(asked)} resta ${format(asked, Number(value))}`,
	'no-room': ({ id }) => `${label(id)}: qui non c’è un valore da scegliere`,
	'no-path': ({ value, range }) =>
		`la traiettoria non dice nulla del ${value}, solo degli anni ${ends(range).join('–')}`,
	'no-error': ({ value, range }) =>
		`nessun intervallo per il ${value}: l’errore parte dal ${ends(range)[0]}`,
	'no-interval': ({ id }) => `${label(id)}: nessuna crescita porta a quell’anno`,
	'not-a-number': () => 'si possono cercare solo numeri',
	'unknown-id': ({ id }) => `«${id}» non è un’ipotesi nota qui`,
	'range-needs-both': ({ id }) => `${label(id)}: prima serve l’altro estremo`,
	'out-of-range': ({ id, value, range }) =>
		`${label(id)}: ${value} è fuori dall’intervallo ${ends(range).join(' – ')}`
};

export const goalSeek: typeof model = {
	title: 'Quale valore dà …?',
	note: 'Ogni ipotesi è cambiata da sola, tutte le altre come sono. Nulla cambia finché non ne applichi una.',
	what: 'Voglio',
	kinds: {
		market: 'il mercato di un anno',
		growth: 'la crescita in un anno',
		multiple: 'un multiplo del mercato dove parte l’errore',
		quantile: 'una linea del ventaglio',
		chance: 'la probabilità di oltre …',
		worth: 'il valore di una società',
		ratio: 'il suo valore sul valore di mercato',
		timesMarket: 'il suo valore in anni del mercato'
	},
	units: {
		market: 'mld $',
		growth: '% l’anno',
		multiple: 'volte',
		quantile: 'mld $',
		chance: '%',
		worth: 'mld $',
		ratio: 'volte',
		timesMarket: 'anni'
	},
	year: 'Anno',
	company: 'Società',
	line: 'Linea',
	lineOf: (p) => `${n.atMost(p * 100, 0)} futuri su 100 restano sotto`,
	above: 'Oltre, mld $',
	goal: 'pari a',
	notNumber: (typed) =>
		typed.trim() ? `«${typed}» non è un numero.` : 'Scrivi un numero, come 400.',
	now: (asked, value) =>
		value === null
			? 'Al momento non c’è.'
			: `Al momento ${name[asked.kind]!(asked)}: ${format(asked, value)}.`,
	impossible: ({ kind }, goal) =>
		`${limits[kind] ?? ''}; nessuna ipotesi porta a ${format({ kind }, goal)}.`,
	does: 'Ciascuna di queste basta da sola',
	doesNot: 'Queste no',
	idle: (ids) => `Senza effetto: ${ids.map(label).join(', ')}.`,
	nobody: 'Nessuna ipotesi basta da sola.',
	takeOver: 'Applica',
	takeOverThis: (said) => `Applica ${said}`,
	taken: (said) => `${said}. «Annulla» torna indietro.`,
	one: (id, value, unit) => `${label(id)}: ${changes.value(value, unit)}`,
	asked: (asked) => name[asked.kind]?.(asked) ?? asked.kind,
	value: format,
	found: (id, values, unit) =>
		`${label(id)}: ${values.map((value) => changes.value(value, unit)).join(', oppure ')}`,
	reason: (problem, asked) => reasons[problem.code]?.(problem, asked) ?? worth.reason(problem)
};
