import type { methodsPage as model } from '../en/methodsPage.ts';
import { say } from './methodsSay.ts';

export const methodsPage: typeof model = {
	documentTitle: 'Come nascono i numeri – Chipcast',
	title: 'Come nascono i numeri',
	back: 'Torna ai grafici',
	intro:
		'Ogni numero della pagina viene da poche formule. Qui c’è ciascuna con la sua fonte, un’immagine e un esempio che lo stesso programma calcola mentre lo si sposta.',
	whose: {
		own: 'Gli esempi partono dal tuo scenario; ciò che sposti qui non lo cambia.',
		preset: 'Gli esempi partono dai dati con cui Chipcast si apre.'
	},
	log: '«ln» è il logaritmo naturale: passi uguali sono tassi di crescita uguali. Gli importi sono miliardi di dollari.',
	contents: 'Indice',
	symbols: 'Simboli',
	source: 'Fonte',
	sources: 'Fonti',
	change: say.change,
	units: {
		money: { short: 'mld $', long: 'miliardi di dollari' },
		percent: { short: '%', long: 'per cento' },
		years: { short: 'anni', long: 'anni' },
		times: { short: '×', long: 'volte' },
		count: { short: '', long: '' }
	},
	key: {
		doubled: 'è raddoppiato',
		after: 'dopo l’ultimo punto',
		assumed: 'mercato presupposto',
		steady: 'costante',
		smooth: 'morbida',
		straight: 'retta',
		path: 'questa traiettoria',
		free: 'senza tetto',
		ceiling: 'il tetto',
		outer: 'nove futuri su dieci',
		inner: 'metà dei futuri',
		misses: 'tutti i semiconduttori',
		aiMisses: 'chip AI',
		error: 'circa due su tre stanno dentro',
		futures: 'singoli futuri',
		met: 'previsione su consuntivo',
		published: 'pubblicato',
		typical: 'la metà sta dentro',
		worth: 'valore',
		price: 'prezzo'
	}
};
