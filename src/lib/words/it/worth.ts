import type { worth as model } from '../en/worth.ts';
import type { Problem } from '../problem.ts';
import { asOf, del, since } from './grammar.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';

const part = (value: string) => percent(Number(value));

/** What is asked for, up to its amount. */
const asked: Readonly<Record<string, (amount: string) => string>> = {
	market: (amount) => `un mercato dell’anno di uscita di ${amount}`,
	marketGrowth: (amount) => `una crescita del mercato ${del(amount)}`,
	share: (amount) => `una quota ${del(amount)}`,
	margin: (amount) => `un margine ${del(amount)}`,
	multiple: (amount) => `un multiplo di ${amount}`,
	return: (amount) => `un rendimento ${del(amount)}`
};

const amount: Readonly<Record<string, (value: string) => string>> = {
	market: (value) => `${n.billions(Number(value))} miliardi di dollari`,
	marketGrowth: (value) => `${part(value)} l’anno`,
	multiple: (value) => n.atMost(Number(value), 0),
	return: (value) => `${part(value)} l’anno`,
	margin: part,
	share: part
};

const needs = ({ id, value }: Problem) =>
	asked[id]?.(amount[id]?.(value) ?? value) ?? `${id} ${value}`;

/** The ends of a range of ids, which are numbers as files write them. */
const range = (text: string) =>
	text
		.split('…')
		.map((end) => (end === '' ? end : n.atMost(Number(end), 3)))
		.join(' e ');

const reasons: Readonly<Record<string, (problem: Problem) => string>> = {
	'role-buyer': () =>
		'compra chip AI e non guadagna nulla dal produrli; mostrata solo per il suo valore',
	'role-memory': () => 'produce memorie, fuori da questo mercato; mostrata solo per il suo valore',
	'role-equipment': () => 'produce le macchine che fanno i chip; mostrata solo per il suo valore',
	'role-licence': () => 'concede licenze sui progetti; mostrata solo per il suo valore',
	'no-market-value': ({ value }) => `nessuno vicino ${asOf(value)}`,
	'no-base-year': () => 'non si conoscono i ricavi di un intero esercizio',
	'too-soon': ({ value, range }) =>
		`l’anno di uscita ${value} finisce entro sei mesi ${since(range)}; scegline uno successivo`,
	'above-whole': (problem) => `non possibile: servirebbe ${needs(problem)}`,
	'rest-is-enough': () => 'non serve: il resto della società da solo vale di più',
	'no-earnings': () => 'non possibile: con un margine di 0 o meno non si guadagna nulla',
	'no-revenue': () => 'non possibile: non ci sono ricavi da cui guadagnare',
	'no-part': () => 'non possibile: la società non ha una parte del mercato',
	'no-point': ({ value }) =>
		`non possibile: nessun punto della traiettoria dà un mercato di ${n.billions(Number(value))} miliardi di dollari`,
	'no-interval': ({ value }) => `nessuna crescita porta al ${value}, il primo punto`,
	'out-of-range': (problem) =>
		`non possibile: servirebbe ${needs(problem)}, fuori dall’intervallo fra ${range(problem.range)}`
};

const flags: Readonly<Record<string, string>> = {
	'later-year': 'Il resto della società è quello di un esercizio chiuso dopo la data del valore.',
	'ai-from-data-center':
		'I suoi ricavi AI non sono stati pubblicati; al loro posto quelli dei data center.',
	'ai-from-share': 'I suoi ricavi AI sono una quota pubblicata di tutti i suoi ricavi.',
	'ai-unknown':
		'I suoi ricavi AI non sono stati pubblicati e contano come zero, quindi il resto è troppo grande.',
	'pool-over-whole': 'Le quote di questa parte del mercato superano insieme il 100%.',
	'other-definition':
		'Ha già incassato più di quanto conti questa traiettoria: i suoi dati hanno un altro perimetro.'
};

export const worth: typeof model = {
	reason: (problem) => reasons[problem.code]?.(problem) ?? problem.code,
	flag: (code) => flags[code] ?? code
};
