import type { picture as model } from '../en/picture.ts';
import { al, dal, il, years } from './grammar.ts';
import { list } from './list.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';

const curves = {
	steady: 'crescita costante',
	smooth: 'crescita morbida',
	straight: 'una retta'
};

export const picture: typeof model = {
	scenario: 'Scenario',
	sources: 'Fonti',
	reading: 'Lettura',
	note: 'Nota',
	wordmark: 'Chipcast',
	scenarioLine(shape) {
		const shown = shape.changes.slice(0, 4).join('; ');
		const more = shape.changes.length - 4;
		const start =
			shape.changes.length === 0
				? `${shape.preset}, senza modifiche`
				: `${shape.preset}, con modifiche (${shown}${more > 0 ? (more === 1 ? '; e un’altra' : `; e altre ${more}`) : ''})`;
		const after =
			shape.ceiling !== null
				? `poi verso un tetto di ${market.money(shape.ceiling)}`
				: `poi ${dal(percent(shape.firstGrowth))} l’anno nel ${shape.lastPoint + 1} verso ${il(percent(shape.longRun, 1))}, dimezzandosi in ${years(shape.halfLife)}`;
		const width =
			shape.error === 'forecast'
				? `errore annuo ${percent(shape.yearly)}`
				: `intervallo: ${market.views[shape.error]}`;
		const path = `${start}: ${curves[shape.curve]} fino ${al(String(shape.lastPoint))}`;
		return shape.horizon > shape.lastPoint ? `${path}, ${after}; ${width}.` : `${path}; ${width}.`;
	},
	source: (values, publisher, date, unsourced) =>
		`${list(values)}: ${publisher}, ${n.date(date)}${unsourced ? ', senza indicare la fonte' : ''}.`,
	marks: (name, sources) => `${name}: ${sources.join('; ')}.`,
	sourceDate: (publisher, date) => `${publisher}, ${n.date(date)}`,
	marketReading: (marks, same) =>
		'Di 20 futuri come questi, 10 cadono nella fascia interna e 18 fra le linee punteggiate.' +
		(marks && !same ? ' Il rosso conta meno tipi di chip del blu: da non unire.' : ''),
	growthReading:
		'In blu: crescita della traiettoria sull’anno prima. In grigio: la media implicita nei dati di un solo istituto; a tratti dove conta altro.',
	valuationReading: (year, value) =>
		`Barre: il valore della società diviso per il mercato del ${year}, ${market.money(value)}. Ogni valore ha la sua data. Non è consulenza finanziaria.`,
	houses: (names) =>
		names.length ? `${list(names)}; indirizzi nella tabella di questo grafico.` : 'nessuna',
	companySources: (sources) => `Valori di mercato: ${sources.join('; ')}.`,
	description: (title, notes) => `${title.replace(/\.$/, '')}. ${notes.join(' ')}`
};
