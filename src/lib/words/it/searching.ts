import type { searching as model } from '../en/searching.ts';

export const searching: typeof model = {
	label: 'Cerca per istituto, anno, perimetro, editore …',
	found: (shown, all) =>
		shown === all ? `Tutti i ${all} dati` : `${shown} ${shown === 1 ? 'dato' : 'dati'} su ${all}`,
	none: (query) => `Nessun dato ha «${query}» nella sua riga.`,
	clear: 'Cancella la ricerca',
	sort: 'Ordine',
	listed: 'Come in elenco',
	reverse: 'Inverti'
};
