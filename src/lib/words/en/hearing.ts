import { growth } from './growth.ts';
import { market } from './market.ts';

interface Heard {
	figure: 'market' | 'growth';
	log: boolean;
	first: number;
	last: number;
	/** What of its fan is heard, and what the lowest and the highest tone stand for. */
	fan: 'nine' | 'half' | 'none';
	low: number;
	high: number;
}

const quieter = 'The quieter tones, low at the left and high at the right, are the edges of';
const edges = {
	nine: ` ${quieter} 9 in 10 futures.`,
	half: ` ${quieter} half of futures.`,
	none: ''
};

/** A series by ear. */
export const hearing = {
	title: 'By ear',
	listen: 'Listen',
	play: 'Play',
	stop: 'Stop',
	value: (figure: Heard['figure'], value: number) =>
		figure === 'market' ? market.money(value) : growth.percent(value),
	/** What the tones mean, before they sound. */
	key: ({ figure, log, first, last, fan, low, high }: Heard) =>
		`${first === last ? first : `${first} to ${last}, a tone a year`}. ` +
		`The lowest tone would be ${hearing.value(figure, low)}, the highest ${hearing.value(figure, high)}; ` +
		`equal steps in pitch are equal ${log ? 'multiples' : 'amounts'}.` +
		edges[fan]
};
