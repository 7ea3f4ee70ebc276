import { findAssumption } from '../../scenario/findAssumption.ts';
import type { Language } from '../../words/language.ts';
import { decodedPart } from '../decodedPart.ts';

/** More of an address than this says nothing more to its reader. */
const LONGEST = 120;

/** What an address that leads to nothing asked for: in which language, by which path, with which scenario. */
export function askedFor({ pathname, search }: Pick<URL, 'pathname' | 'search'>): {
	language: Language;
	path: string;
	query: string;
} {
	const path = decodedPart(pathname);
	const known = [...new URLSearchParams(search).keys()].some((key) => findAssumption(key));
	return {
		language: /^\/it(\/|$)/.test(pathname) ? 'it' : 'en',
		path: path.length > LONGEST ? `${path.slice(0, LONGEST - 1)}…` : path,
		query: known ? search : ''
	};
}
