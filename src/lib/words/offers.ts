import type { Language } from './language.ts';

/** What offers a page in a language, in that language: whoever needs it may not read the one in view. */
export const offers: Readonly<
	Record<Language, { text: string; open: string; dismiss: string; path: string }>
> = {
	en: {
		text: 'This page is in English, too.',
		open: 'Open in English',
		dismiss: 'Not now',
		path: ''
	},
	it: {
		text: 'Questa pagina c’è anche in italiano.',
		open: 'Apri in italiano',
		dismiss: 'Non ora',
		path: 'it/'
	}
};
