import type { tree as english } from '../en/tree.ts';

/** A figure walked through by keys: the whole of it, its series, their values. */
export const tree: typeof english = {
	label: (figure) => `${figure}, da tastiera`,
	whole: (figure) => `Tutto il grafico ${figure}`,
	help: 'Freccia giù per entrare, su per uscire, sinistra e destra per scorrere, Esc per tornare qui.',
	position: (at, of) => `${at} di ${of}`,
	series: (count) => `${count} serie`,
	values: (count) => (count === 1 ? '1 voce' : `${count} voci`),
	cell: (head, said) => `${head}: ${said}`,
	source: (said) => `Fonte: ${said}`,
	worth: 'Prezzo e valore',
	inputs: 'Un solo dato alla volta'
};
