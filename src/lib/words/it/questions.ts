import type { questions as model } from '../en/questions.ts';
import { al, capital, del } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';

const percent = (value: number) => `${n.atMost(Math.abs(value) * 100, 1)}%`;
const RIGHT = 0.02;

export const questions: typeof model = {
	ask: 'Chiedi',
	back: 'Indietro',
	texts: {
		halves: 'E se la crescita si dimezza dopo il 2027?',
		price: 'Che cosa sconta il prezzo di NVIDIA?',
		right: 'Chi ha avuto ragione sul 2024?'
	},
	answers: {
		halves: ({ year, growth, was, value, less }) =>
			`${capital(al(percent(growth)))} l’anno invece ${del(percent(was))}, il mercato del ${year} è di ${market.money(value)}, ${n.billions(less)} in meno di quanto pubblicato.`,
		right: ({ year, counts, came, tried, house, date, said, miss }) => {
			const right = Math.abs(miss) <= RIGHT;
			const how = right
				? 'esatto'
				: `troppo ${miss < 0 ? 'basso' : 'alto'}, ${del(`${n.atMost(Math.abs(miss) * 100, 0)}%`)}`;
			const of =
				tried === 1
					? `l’unico dato in questo perimetro uscito prima della fine del ${year}`
					: `dei ${tried} dati in questo perimetro usciti prima della fine del ${year}, il più vicino`;
			return `${right ? '' : 'Nessuno: '}a consuntivo ${market.money(came)} di ${counts}; ${of}, ${n.billions(said)} di ${house} (${n.date(date.slice(0, 7))}), era ${how}.`;
		}
	}
};
