import type { dialogs as model } from '../en/dialogs.ts';
import { exporting } from './exporting.ts';
import { al, asOf, count, ofDate } from './grammar.ts';
import { list } from './list.ts';
import { market } from './market.ts';
import { n } from './n.ts';

const percent = (value: number) => `${n.atMost(value * 100, 1)}%`;

export const dialogs: typeof model = {
	sharing: {
		title: 'Condividi questo scenario',
		note: 'Il link contiene tutto lo scenario: chi lo apre vede ciò che vedi tu.',
		copy: 'Copia il link',
		copied: 'Copiato',
		failed: 'Non è stato possibile copiare il link. Selezionalo e copialo a mano.',
		label: 'Link',
		tooLong: 'Questo scenario è più di quanto un link possa contenere. Salvalo in un file.'
	},
	exporting,
	projecting: {
		before: 'Grafico precedente',
		next: 'Grafico successivo',
		keys: '← → altri grafici, Esc per uscire'
	},
	printed: {
		data: (version) => `Dati ${ofDate(version)}`,
		changes: 'Ipotesi diverse',
		unchanged: (preset) => `Nessuna: tutto come in «${preset}».`
	},
	quoting: {
		label: 'Parole selezionate',
		copy: 'Copia con la fonte',
		copied: 'Copiato con la fonte.',
		failed: 'Non è stato possibile copiare.'
	},
	saved: (file) => `Salvato: ${file}.`,
	linkCopied: 'Link copiato.',
	whatItCounts: 'che cosa conta',
	chooseOne: 'Scegline uno per spostare il cursore.',
	leftOut: {
		say({ other, computed, again }) {
			const parts = [
				...(other
					? [`${other} ${other === 1 ? 'conta' : 'contano'} qualcosa di più o di meno`]
					: []),
				...(computed ? [count(computed, 'calcolato qui', 'calcolati qui')] : []),
				...(again ? [`${again} ${again === 1 ? 'ripete' : 'ripetono'} un valore qui sopra`] : [])
			];
			return parts.length === 0 ? '' : `Non in elenco: ${list(parts)}.`;
		},
		show: 'Mostrali in «Revisioni»'
	},
	tableTitle: (figure) => `${figure}: i numeri`,
	source: {
		title: 'Da dove viene',
		house: 'Pubblicato da',
		vintage: 'Pubblicato',
		value: 'Dice',
		counts: 'Conta',
		page: 'Pagina letta',
		via: 'Riportato da',
		confidence: 'Affidabilità',
		note: 'Nota',
		open: 'Apri la pagina',
		listed: 'Trovalo nell’elenco di tutti i dati',
		loading: 'Caricamento …',
		failed: 'Non è stato possibile caricare la scheda. Controlla la connessione e riprova.',
		retry: 'Riprova',
		confidences: { high: 'alta', medium: 'media', low: 'bassa' },
		derived: 'Calcolato qui da ciò che si è letto',
		outcome: 'Consuntivo da',
		accounts: 'Conti da',
		share: (low, high, bound, measure) =>
			`${market.bounded(low === high ? percent(low) : `${n.atMost(low * 100, 1)}–${percent(high)}`, bound)}: ${measure}`,
		earned: (company, period, netIncome, revenue, end) =>
			`${company}, ${period} fino ${al(n.date(end))}: ` +
			[
				...(revenue === undefined ? [] : [`ricavi ${n.billions(revenue)}`]),
				...(netIncome === undefined ? [] : [`utile netto ${n.decimals(netIncome, 2)}`])
			].join(', ') +
			' miliardi di dollari',
		worth: (company, value, date) => `${company} valeva ${value} miliardi di dollari ${asOf(date)}`,
		pair: (forecast, outcome, year) =>
			`${n.billions(forecast)} per il ${year}, a consuntivo ${outcome}, miliardi di dollari`,
		inYear: (value, year) => `${value} miliardi di dollari nel ${year}`
	}
};
