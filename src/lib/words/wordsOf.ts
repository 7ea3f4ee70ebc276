import { italian } from './italian.ts';
import type { Language } from './language.ts';
import { marketWords, type OwnMarketNamed } from './marketWords.ts';
import { whole, type WholeWords } from './whole.ts';

/** Every language in full: for what makes pictures and files, not for what the page opens with. */
export const languages: Readonly<Record<Language, WholeWords>> = { ...whole, it: italian };

/** All words of a language for the market in hand. */
export const wordsOf = (language: Language, own?: OwnMarketNamed): WholeWords =>
	marketWords(languages[language], own);
