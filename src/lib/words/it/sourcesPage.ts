import type { sourcesPage as model } from '../en/sourcesPage.ts';

export const sourcesPage: typeof model = {
	documentTitle: 'Tutti i dati e le loro fonti – Chipcast',
	title: 'Tutti i dati e le loro fonti',
	back: 'Torna ai dati in un grafico',
	intro:
		'Ogni dato pubblicato che Chipcast conosce, con istituto, data, che cosa conta, quanto è affidabile e la pagina su cui è stato letto. Gli importi sono miliardi di dollari, non corretti per l’inflazione.',
	rules: [
		'I dati di due perimetri non sono mai uniti da una linea: solo per il 2024 una ventina di valori pubblicati va da 19 a 209.',
		'Una previsione ha una data. Un solo istituto ha portato il proprio 2024 da 78 a 123 in un anno.',
		'Un esercizio fiscale non è un anno solare: l’esercizio 2026 di NVIDIA si chiude a gennaio 2026.'
	],
	definitions: 'Che cosa si conta',
	figures: 'Dati di mercato per anno',
	values: 'Valori delle società',
	sources: 'Pagine lette',
	year: 'Anno',
	value: 'Valore',
	house: 'Istituto',
	published: 'Pubblicato',
	counts: 'Conta',
	confidence: 'Affidabilità',
	note: 'Nota',
	source: 'Fonte',
	company: 'Società',
	date: 'Al',
	computed: 'calcolato qui',
	private: 'valutazione privata'
};
