import type { compare as model } from '../en/compare.ts';
import { boundSign } from '../boundSign.ts';
import { assumptions } from './assumptions.ts';
import { label } from './label.ts';
import { market } from './market.ts';
import { n } from './n.ts';

const percent = (ratio: number) => {
	const digits = Math.abs(ratio) < 0.1 ? 1 : 0;
	return `${ratio < 0 ? '−' : '+'}${n.atMost(Math.abs(ratio) * 100, digits)}%`;
};

const groups: Readonly<Record<string, string>> = {
	market: assumptions.market,
	growth: assumptions.growth,
	shape: 'Curva e tetto',
	start: 'Da dove parte la traiettoria',
	after: 'Crescita dopo l’ultimo punto'
};

export const compare: typeof model = {
	published: (preset) => `${preset}, senza modifiche`,
	changed: (preset, changes) =>
		`${preset}, ${changes === 1 ? 'una modifica' : `${changes} modifiche`}`,
	difference(valueUsdBn, ratio) {
		if (valueUsdBn === 0) return 'uguale';
		return `${market.money(Math.abs(valueUsdBn))} in ${valueUsdBn > 0 ? 'più' : 'meno'} (${percent(ratio)})`;
	},
	percent,
	part: (valueUsdBn) =>
		valueUsdBn === 0
			? 'nulla'
			: `${valueUsdBn > 0 ? '+' : '−'}${market.money(Math.abs(valueUsdBn))}`,
	player({ id, rows }) {
		if (groups[id]) return rows.length === 1 ? label(rows[0]!.id) : groups[id];
		return rows.length === 1 ? label(id) : `${label(id)}, con la curvatura che vi porta`;
	},
	added: (value) => `un punto proprio: ${value}`,
	missing: (value) => `qui nessun punto; ${value} nel primo`,
	again: (name, count) => `${name} (${count})`,
	amount: (value, bound, isPoint) =>
		isPoint ? market.bounded(market.money(value), bound) : `≈ ${market.money(value)}`,
	short: (value, bound, isPoint) =>
		value === null ? '–' : `${isPoint ? boundSign(bound) : '≈ '}${n.billions(value)}`,
	when: (year) => `nel ${year}`,
	inYear: (amount, year) => `${amount} nel ${year}`,
	title: (first, other, amounts, year) =>
		`${first} a confronto con ${other}: ${amounts[0]} e ${amounts[1]} nel\u00a0${year}`,
	titleOfMany: (count, low, high, year) =>
		`${count} scenari: da ${market.money(low)} a ${market.money(high)} nel\u00a0${year}`,
	titleOfOne: (name, amount, year) => `${name}: ${amount} nel ${year}`,
	reading:
		'Ogni linea è la traiettoria di uno scenario, con un segno su ogni suo punto; la linea punteggiata è l’anno del confronto.',
	note: 'Scarto',
	against: (name, difference, parts) =>
		`${name}: ${difference}${parts.length > 0 ? `, di cui ${parts.join('; ')}` : ''}.`,
	partOf: (player, part) => `${player} ${part}`,
	year: 'Anno del confronto',
	add: 'Confronta con',
	now: 'Questo scenario com’è ora',
	full: 'Quattro sono quanti se ne distinguono: togline uno per aggiungerne un altro.',
	none: 'Non c’è ancora nulla a confronto. Scegli dati pubblicati o uno scenario salvato in «Confronta con», oppure cambia un’ipotesi: allora questo scenario sta accanto ai dati da cui è partito.',
	remove: (name) => `Togli ${name}`,
	scenario: 'Scenario',
	first: 'tutti gli altri rispetto a questo',
	before: 'non ancora iniziato',
	differenceHead: 'differenza',
	percentHead: '%',
	why: (name, difference) => `${name}: ${difference}. Perché`,
	change: (from, to) => `${from} → ${to}`,
	exact:
		'Le parti sommano all’intera differenza e non dipendono dall’ordine (valori di Shapley del logaritmo).',
	same: 'Nessuna ipotesi che muove il mercato di quest’anno è diversa.',
	chart: (title, lines) => `${title}. ${lines.join('; ')}.`,
	mixed:
		'Questi scenari hanno perimetri diversi: una parte della differenza viene da che cosa si conta.',
	mixedShort: 'I perimetri sono diversi.',
	byGroup: 'Più di dieci ipotesi sono diverse, quindi la spiegazione è per gruppi.',
	noEffect: 'Diverso anche questo, senza muovere il mercato'
};
