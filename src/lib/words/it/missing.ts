import type { missing as model } from '../en/missing.ts';

export const missing: typeof model = {
	documentTitle: 'Qui non c’è nulla – Chipcast',
	title: 'A questo indirizzo non c’è nulla',
	asked: (path) => `Hai chiesto ${path}.`,
	why: 'L’indirizzo può essere troncato o scritto male, oppure ciò che c’era è stato spostato.',
	scenario: 'Apri in un grafico lo scenario di questo indirizzo',
	failed: {
		documentTitle: 'Pagina non caricata – Chipcast',
		title: 'Questa pagina non si è caricata',
		why: 'Forse manca la connessione. Controllala e riprova.',
		again: 'Riprova'
	},
	home: 'I grafici',
	homeNote: 'Il mercato dei chip AI, i suoi dati e che cosa dovrebbe essere vero.',
	sources: 'Tutti i dati e le loro fonti',
	sourcesNote: 'Ogni dato pubblicato con istituto, data, perimetro e pagina.',
	methods: 'Metodi',
	methodsNote: 'Come si calcola tutto, formula per formula.'
};
