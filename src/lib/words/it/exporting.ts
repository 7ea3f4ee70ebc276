import type { exporting as model } from '../en/exporting.ts';
import { list } from './list.ts';
import { n } from './n.ts';
import { ofDate, others } from './grammar.ts';

/** So many sources are named; the table of a figure has them all. */
const MOST_NAMED = 8;

export const exporting: typeof model = {
	title: 'Esporta',
	figure: 'Grafico',
	format: 'Formato',
	formats: {
		svg: 'SVG, disegno',
		png: 'PNG, immagine',
		csv: 'CSV, numeri',
		json: 'JSON, numeri'
	},
	language: 'Lingua',
	languages: { en: 'English', it: 'Italiano' },
	size: 'Dimensioni',
	sizeOf: (width, height) => `${width} × ${height}`,
	own: 'Dimensioni proprie',
	unit: 'In',
	units: { px: 'px', mm: 'mm' },
	fields: { width: 'Larghezza', height: 'Altezza', dpi: 'Punti per pollice' },
	field: (field, unit) => `${field}, ${unit}`,
	range: (field, low, high, kept, unit) =>
		`${field}: da ${n.atMost(low, 1)} a ${n.atMost(high, 1)} ${unit}. L’immagine tiene ${n.atMost(kept, 1)}.`,
	measure: (value) => n.atMost(value, 1).replaceAll('.', ''),
	scale: 'Scala',
	theme: 'Colori',
	light: 'Chiari',
	dark: 'Scuri',
	transparent: 'Fondo trasparente',
	sources: 'Fonti nell’immagine',
	ownTitle: 'Titolo',
	ownNote: 'Nota',
	noNote: 'Una riga tua, sotto le fonti',
	longest: (most) => `Fino a ${most} caratteri; vuoto, quello del grafico.`,
	longestNote: (most) => `Fino a ${most} caratteri.`,
	preview: 'Anteprima dell’immagine',
	numbers: 'Anteprima dei numeri',
	save: 'Salva',
	making: 'L’immagine si sta formando …',
	failed: 'Non è stato possibile fare l’immagine.',
	retry: 'Riprova',
	terms: (sources) =>
		`Usa liberamente immagini e numeri, anche in stampa, e ${sources ? 'lascia le fonti dove sono' : 'cita accanto le fonti'}. I dati pubblicati appartengono a chi li ha pubblicati.`,
	all: 'Tutti i grafici in uno zip',
	made: (count, most) => `${count} grafici su ${most} fatti`,
	take: 'Copia e condividi',
	share: 'Condividi …',
	copy: {
		image: 'Copia l’immagine',
		link: 'Copia il link',
		embed: 'Copia il codice da incorporare',
		citation: 'Copia la citazione'
	},
	copied: {
		image: 'Immagine copiata.',
		link: 'Link copiato.',
		embed: 'Codice copiato: si incolla nell’HTML della pagina.',
		citation: 'Citazione copiata.'
	},
	notCopied: (message) => `Non è stato possibile copiare l’immagine: ${message}`,
	byHand: () => 'Non è stato possibile copiare. Seleziona il testo e copialo a mano.',
	byHandLabel: 'Da copiare a mano',
	tapAgain: 'Il file è pronto: tocca di nuovo Condividi.',
	notShared: (message) => `Non è stato possibile condividere: ${message}`,
	citation({ title, scenario, changed, data, sources, address }) {
		const named =
			sources.length > MOST_NAMED + 1
				? `${sources.slice(0, MOST_NAMED).join(', ')} ${others(sources.length - MOST_NAMED)}`
				: list(sources);
		const after = named ? `, da dati di ${named}` : '';
		const seen = address ? `: ${address}` : '.';
		return `«${title}», Chipcast, scenario «${scenario}»${changed ? ' con modifiche' : ''}, dati ${ofDate(data)}${after}${seen}`;
	},
	pixels: (width, height) => `${n.decimals(width, 0)} × ${n.decimals(height, 0)} px`,
	failure: (message) => `Non è stato possibile salvare: ${message}`
};
