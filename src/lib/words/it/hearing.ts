import type { hearing as english } from '../en/hearing.ts';
import { growth } from './growth.ts';
import { market } from './market.ts';

const weaker = 'Le note più deboli, la grave a sinistra e l’acuta a destra, delimitano';
const edges = {
	nine: ` ${weaker} 9 futuri su 10.`,
	half: ` ${weaker} la metà dei futuri.`,
	none: ''
};

/** A series by ear. */
export const hearing: typeof english = {
	title: 'All’ascolto',
	listen: 'Ascolta',
	play: 'Riproduci',
	stop: 'Ferma',
	value: (figure, value) => (figure === 'market' ? market.money(value) : growth.percent(value)),
	key: ({ figure, log, first, last, fan, low, high }) =>
		`${first === last ? first : `Dal ${first} al ${last}, una nota per anno`}. ` +
		`La nota più grave vale ${hearing.value(figure, low)}, la più acuta ${hearing.value(figure, high)}; ` +
		`a intervalli uguali corrispondono ${log ? 'multipli' : 'differenze'} uguali.` +
		edges[fan]
};
