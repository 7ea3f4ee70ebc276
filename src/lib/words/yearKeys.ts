import type { Language } from './language.ts';

/** What keys do on the years of the market figure; the page opens without it. */
export const yearKeys: Readonly<Record<Language, string>> = {
	en: 'Left and right move from year to year. Enter leads to the series, Escape back. On a point, up and down change its value; Page Up and Page Down change it ten times as fast; Delete puts the published value back. Escape cancels.',
	it: 'Sinistra e destra passano da un anno all’altro. Invio porta alle serie, Esc riporta agli anni. Su un punto, su e giù ne cambiano il valore; Pag su e Pag giù lo cambiano dieci volte più in fretta; Canc rimette il valore pubblicato. Esc annulla.'
};
