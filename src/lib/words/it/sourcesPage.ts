import type { sourcesPage as model } from '../en/sourcesPage.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';
import { searching } from './searching.ts';

const units: Readonly<Record<string, (value: number) => string>> = {
	usd_bn: market.money,
	fraction: (value) => percent(value, 1),
	ratio: (value) => `${n.atMost(value, 1)} volte`,
	usd_per_share: (value) => `${n.atMost(value, 2)} $ per azione`
};

export const sourcesPage: typeof model = {
	documentTitle: 'Tutti i dati e le loro fonti – Chipcast',
	title: 'Tutti i dati e le loro fonti',
	back: 'Torna ai dati in un grafico',
	intro:
		'Ogni dato pubblicato che Chipcast conosce, con istituto, data, che cosa conta, quanto è affidabile, la pagina su cui è stato letto e dove serve qui. Gli importi sono miliardi di dollari, non corretti per l’inflazione.',
	rules: [
		'I dati di due perimetri non sono mai uniti da una linea: solo per il 2024 una ventina di valori pubblicati va da 19 a 209.',
		'Una previsione ha una data. Un solo istituto ha portato il proprio 2024 da 78 a 123 in un anno.',
		'Un esercizio fiscale non è un anno solare: l’esercizio 2026 di NVIDIA si chiude a gennaio 2026.'
	],
	take: 'Da portare con sé:',
	csv: 'CSV, per un foglio di calcolo',
	json: 'JSON, per i programmi',
	definitions: 'Che cosa si conta',
	figures: 'Tutti i dati',
	sources: 'Pagine lette',
	searching,
	year: 'Per',
	value: 'Valore',
	what: 'Che cosa',
	house: 'Istituto',
	published: 'Pubblicato',
	counts: 'Conta',
	confidence: 'Affidabilità',
	source: 'Pagina letta',
	uses: 'Serve a',
	publisher: 'Editore',
	page: 'Pagina',
	via: 'Ripreso da',
	times: 'Dati',
	computed: 'Calcolato qui da ciò che è stato letto.',
	unused: 'letto, non usato',
	lists: {
		figures: { estimate: 'Mercato, stima', forecast: 'Mercato, previsione' },
		marketValues: 'valore di mercato',
		privateValue: 'valutazione fra soci',
		fundamentals: 'bilancio',
		shares: 'quota di mercato',
		pairs: 'Previsione e consuntivo'
	},
	topics: {
		'prior.growth': 'Vendite mondiali di chip',
		aiShare: 'AI nei ricavi',
		china: 'Chip in Cina',
		damodaran: 'Valore secondo Damodaran',
		foundry: 'Parte della fonderia'
	},
	ofCompany: (company, what) => `${company}, ${what}`,
	quantities: {
		value: '',
		revenue: 'ricavi',
		netIncome: 'utile netto',
		dataCenter: 'data center',
		dataCenterCompute: 'di cui calcolo',
		aiRevenue: 'AI',
		forecast: 'previsione',
		outcome: 'consuntivo'
	},
	event: 'un evento',
	amount({ value, low, high, bound }, unit) {
		const say = units[unit];
		if (!say) return '';
		const one = value ?? low ?? high;
		if (one === undefined) return '';
		if (value === undefined && low !== undefined && high !== undefined) {
			return `da ${say(low)} a ${say(high)}`;
		}
		return market.bounded(say(one), bound);
	},
	usedAs: {
		point: (of) => `partenza «${of}»`,
		reality: () => 'prova dei fatti',
		mark: () => 'istituti',
		companies: (of) => `società, ${of}`,
		accounts: (of) => `valore di ${of}`,
		input: (of) => of,
		error: () => 'errore del ventaglio',
		history: () => 'previsioni ingenue',
		record: () => 'riscontri'
	}
};
