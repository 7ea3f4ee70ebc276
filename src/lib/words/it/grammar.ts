import { n } from './n.ts';

/**
 * How a number starts when it is read aloud: with a vowel where it is uno, otto, undici or built on
 * them (8, 80, 11, 11.500, but not 1.250, which is mille), with a z where it is zero.
 */
function sound(number: string): 'vowel' | 'z' | 'other' {
	if (/^(8|11(?!\d)|1(?![\d.]))/.test(number)) return 'vowel';
	return /^0/.test(number) ? 'z' : 'other';
}

/**
 * A preposition joined with the article before a number or a day: del 30%, dell’8%, dello 0,5%. No line
 * ends between the two.
 */
const joined = (stem: string) => (number: string) =>
	({ vowel: `${stem}ll’`, z: `${stem}llo\u00a0`, other: `${stem}l\u00a0` })[sound(number)] + number;

/** With the article alone: il 30%, l’8%, lo 0,5%. */
export const il = (number: string) =>
	({ vowel: 'l’', z: 'lo\u00a0', other: 'il\u00a0' })[sound(number)] + number;
export const del = joined('de');
export const al = joined('a');
export const dal = joined('da');

/** A date is a day (al 21 giugno), a month (a giugno, ad agosto) or a year (al 2024). */
const kind = (date: string) => (['year', 'month', 'day'] as const)[date.split('-').length - 1];

type Form = 'short' | 'long';

/** The day on which something stood: al 21 giugno 2024, all’8 luglio 2024, ad aprile 2024. */
export function asOf(date: string, form: Form = 'long'): string {
	const text = n.date(date, form);
	return kind(date) === 'month' ? `${/^a/.test(text) ? 'ad' : 'a'} ${text}` : al(text);
}

/** Whose date it is: del 21 giugno 2024, dell’8 luglio 2024, di giugno 2024. */
export function ofDate(date: string, form: Form = 'long'): string {
	const text = n.date(date, form);
	return kind(date) === 'month' ? `di ${text}` : del(text);
}

/** From when on: dal 21 giugno 2024, da giugno 2024. */
export function since(date: string, form: Form = 'long'): string {
	const text = n.date(date, form);
	return kind(date) === 'month' ? `da ${text}` : dal(text);
}

/** A count with its noun: 1 punto, 3 punti. */
export const count = (number: number, one: string, many: string) =>
	`${n.atMost(number, 0)} ${number === 1 ? one : many}`;

/** A length of time: 1 anno, 2,5 anni. */
export function years(value: number): string {
	const text = n.atMost(value, 1);
	return `${text}\u00a0${text === '1' ? 'anno' : 'anni'}`;
}

/** What is left of a list: e un altro, e altri 3; with a feminine noun: e un’altra, e altre 3. */
export const others = (number: number, gender: 'm' | 'f' = 'm') => {
	if (number === 1) return gender === 'm' ? 'e un altro' : 'e un’altra';
	return `e ${gender === 'm' ? 'altri' : 'altre'} ${n.atMost(number, 0)}`;
};

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** In the middle of a sentence; a name or an acronym keeps its capitals. */
export const lower = (text: string) =>
	/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
