import type { record as model } from '../en/record.ts';
import { count } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';

const forecasts = (number: number) => count(number, 'previsione', 'previsioni');

export const record: typeof model = {
	sets: { ai: 'Chip AI', semiconductors: 'Tutti i semiconduttori' },
	set: 'Insieme',
	definition: 'Che cosa conta',
	factor: (factor, top) =>
		`${factor === 1 ? 'esatta' : `× ${n.atMost(factor, 2)}`}${top ? ' il consuntivo' : ''}`,
	ahead: '0 anni prima',
	labels(house, year, factor, met) {
		const value = met ? 'esatta' : `×\u00a0${n.atMost(factor, 2)}`;
		const name = `${house} per il ${year}`;
		return {
			value,
			names: [name, house],
			full: `${name}: ${value}`,
			group: { head: `per il ${year}`, member: `${value}\u00a0${house}` }
		};
	},
	spoken: (pair) =>
		`${pair.house}, ${n.date(pair.vintage)}, per il ${pair.targetYear}: previsti ${n.billions(pair.forecast)}, a consuntivo ${record.outcome(pair)}: ${pair.met ? 'esatta entro il 2%' : `${n.atMost(pair.factor, 2)} volte il consuntivo`}.`,
	outcome: ({ outcome, outcomeBound }) => market.bounded(n.billions(outcome), outcomeBound),
	floors: (years) =>
		`Il consuntivo del ${years} è un minimo che conta solo i processori: quegli errori sono almeno di tanto.`,
	title(tooLow, tooHigh, pairs) {
		if (pairs === 0) return 'Nessuna coppia di previsione e consuntivo';
		const parts = [
			{ count: tooLow, one: 'troppo\u00a0bassa', many: 'troppo\u00a0basse' },
			{ count: tooHigh, one: 'troppo\u00a0alta', many: 'troppo\u00a0alte' }
		].sort((a, b) => b.count - a.count);
		const met = { count: pairs - tooLow - tooHigh, one: 'esatta', many: 'esatte' };
		const [first, ...rest] = [...parts, met].filter(({ count }) => count > 0);
		const said = (part: typeof met) => (part.count === 1 ? part.one : part.many);
		const start =
			pairs === 1
				? `L’unica previsione era ${said(first!)}`
				: `${forecasts(first!.count)} su ${pairs} ${first!.count === 1 ? 'era' : 'erano'} ${said(first!)}`;
		return [start, ...rest.map((part) => `${part.count}\u00a0${said(part)}`)].join(', ');
	},
	subtitle: (counts) =>
		`Previsione su consuntivo, per anni di anticipo: sopra la linea troppo alta, sotto troppo bassa; «esatta» è entro il 2%. ${counts}.`,
	summary(shown, used, years, typical, bias) {
		const left = shown - used;
		const which =
			left === 0
				? shown === 1
					? 'Il titolo conta l’unica previsione mostrata'
					: `Il titolo conta tutte le ${shown} previsioni mostrate`
				: `Delle ${shown} previsioni mostrate il titolo conta le ${used} blu`;
		const made = `${which}, fatte per ${count(years, 'anno', 'anni')}`;
		const sum =
			typical === null
				? `${made}: troppo poche per un errore percentuale.`
				: `${made}: errore tipico ${typical}, nel complesso ${bias}.`;
		return left === 0 ? sum : `${sum} ${record.aside(left)}`;
	},
	bias: (value) => `${n.atMost(Math.abs(value) * 100, 1)}% di ${value > 0 ? 'troppo' : 'meno'}`,
	naive: {
		unchanged: 'Ripetere le vendite dell’anno prima',
		continued: 'Ripetere la crescita dell’anno prima',
		none: 'Le vendite annue in questo perimetro non sono state pubblicate: nessuno può dire se ripetere quelle dell’anno prima avrebbe fatto meglio.',
		skill: (name, typical, own) =>
			`${name} avrebbe dato un errore tipico di ${typical}, gli istituti di ${own} sulle stesse previsioni.`,
		few: (name, pairs) =>
			`${name} si può provare solo su ${pairs} di esse, troppo poche per un errore percentuale.`
	},
	ownOutcome:
		'Il consuntivo è la stima più recente dello stesso perimetro nella tua tabella, di chiunque sia.',
	percent: (value) => `${n.atMost(value * 100, 1)}%`,
	aside: (count) =>
		count === 1
			? 'Quella grigia è lasciata fuori: fatta ad anno quasi finito, o confrontata con il perimetro di un altro istituto.'
			: `Le ${count} grigie sono lasciate fuori: fatte ad anno quasi finito, o confrontate con il perimetro di un altro istituto.`,
	kinds: [
		{ shape: 'own' as const, text: 'contata nel titolo' },
		{ shape: 'other' as const, text: 'mostrata, non contata' }
	],
	crowd: (marks, named) =>
		named < marks
			? `Di ${forecasts(marks)} ${named === 1 ? 'è nominata la più lontana' : `sono nominate le ${named} più lontane`}.`
			: '',
	reading:
		'Ogni segno è una previsione con il suo consuntivo. Il doppio e la metà del consuntivo distano lo stesso dalla linea.',
	calibration: {
		title: 'Quanto è ampio il ventaglio, e perché',
		error:
			'Errore annuo: circa due previsioni su tre, fatte un anno prima, sbagliano di meno. Cresce con gli anni.',
		ai: (pairs, means, years, k, own) =>
			`Chip AI: tutti i perimetri insieme danno ${forecasts(pairs)} da cui imparare${own === null ? '' : ` (${own} sono quelle blu qui sopra)`}. Ciò che un istituto ha detto di un anno conta una volta: in tutto ${means} errori, per ${count(years, 'anno', 'anni')}: errore annuo ${k}.`,
		prior: (pairs, used, years, k) =>
			`Tutti i semiconduttori: ${forecasts(pairs)} per ${count(years, 'anno', 'anni')}, di cui ${used} fatte abbastanza presto per imparare: errore annuo ${k}.`,
		both: (k, ai, prior) =>
			`Insieme: le previsioni di uno stesso anno sbagliano insieme, perciò quelle sui chip AI pesano come ${ai} indipendenti. Alla serie lunga diamo il peso di ${prior} (nostro giudizio): errore annuo ${k}. Il ventaglio si apre con questo.`,
		coverage: (in50, in90, pairs) =>
			`Una verifica su ${pairs} previsioni di tutti i semiconduttori: ${in50} consuntivi cadono nella fascia interna, dove ${n.atMost(pairs / 2, 0)} sarebbero la metà, e ${in90} nell’intero ventaglio, dove ${n.atMost(pairs * 0.9, 0)} sarebbero nove su dieci. ${in50 > pairs / 2 ? 'Il ventaglio è più ampio di quanto chieda quella serie da sola, perché le previsioni sui chip AI hanno sbagliato di più.' : 'Il ventaglio non è più ampio di quanto chieda quella serie.'}`,
		usePrior: 'Usa solo tutti i semiconduttori',
		useBoth: 'Usa entrambi',
		own: (k, freedom) =>
			`Il ventaglio ora: errore annuo ${k}. I bordi tengono conto che l’errore si conosce solo da ${count(freedom, 'caso', 'casi')}: con meno casi sarebbero più ampi.`
	}
};
