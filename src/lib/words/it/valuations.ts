import { boundSign } from '../boundSign.ts';
import type { valuations as model } from '../en/valuations.ts';
import { asOf, years as yearsOf } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';

/** Years of the market, in words for a title: "quasi 24 anni". */
function years(times: number): string {
	const whole = Math.round(times);
	if (times < 3) return yearsOf(times);
	const text = `${n.decimals(whole, 0)} anni`;
	if (Math.abs(times - whole) < 0.05) return text;
	return times < whole ? `quasi ${text}` : `oltre ${text}`;
}

export const valuations: typeof model = {
	value: 'mld $',
	years: 'anni',
	asOf: 'data',
	privateMark: ' (non quotata)',
	amount: (value, bound) => boundSign(bound) + n.atMost(value, value < 10 ? 1 : 0),
	times: (times) => n.decimals(times, times < 0.95 ? 2 : 1),
	title: (name, times, year, over) =>
		`${name} vale ${over ? `al più ${yearsOf(times)}` : years(times)} dell’intero mercato del\u00a0${year}`,
	noneNear: (date) => `Nessun valore di società vicino ${asOf(date)}`,
	subtitle: (date, year, value, over) =>
		`Valore di mercato più vicino ${asOf(date)}, in anni di vendite del ${year}, ${over ? 'oltre ' : ''}${market.money(value)}`,
	article: (value, date) => `l’articolo: ${n.atMost(value, 0)} ${asOf(date)}`,
	sources: 'Fonti',
	year: 'In anni del mercato del',
	more: (count) => (count === 1 ? 'e un’altra' : `e altre ${count}`),
	articleShort: (value) => `l’articolo: ${n.atMost(value, 0)}`
};
