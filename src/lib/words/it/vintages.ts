import type { vintages as model } from '../en/vintages.ts';
import { houses } from './houses.ts';
import { market } from './market.ts';
import { n } from './n.ts';

export const vintages: typeof model = {
	title: (year, low, high, counts) =>
		low === high
			? `Un solo valore per il ${year}: ${market.money(low)}`
			: `Pubblicati per il ${year}: da ${n.billions(low)} a ${market.money(high)}${counts > 1 ? `, in ${counts} perimetri diversi` : ', nello stesso perimetro'}`,
	none: (year) => `Nessun dato per il ${year} passa questo filtro`,
	subtitle: (year) =>
		`Miliardi di dollari nel ${year}, scala logaritmica, per data di pubblicazione. Una linea unisce i dati di un istituto nello stesso perimetro.`,
	year: 'Pubblicati per il',
	definition: 'Che cosa conta',
	any: 'qualsiasi perimetro dei chip AI',
	showAny: 'Mostra ogni perimetro',
	showYear: (year) => `Mostra il ${year}`,
	first: (year) => `usciti nel ${year}`,
	labels(house, figure, counts) {
		const value = houses.amount(figure);
		const name = counts ? `${house} (${counts})` : house;
		return {
			value,
			names: counts ? [name, house] : [house],
			full: `${name}: ${value}`,
			group: counts ? { head: counts, member: `${value}\u00a0${house}` } : undefined
		};
	},
	came: (value, counts) => [
		`a consuntivo: ${n.billions(value)}, ${counts}`,
		`a consuntivo: ${n.billions(value)}`
	],
	kinds: (counts, { same, through }) => [
		{
			shape: 'own',
			text: through
				? same
					? `conta ciò che conta la traiettoria (${counts}), o ne è un punto`
					: 'un punto della traiettoria'
				: `conta ciò che conta la traiettoria: ${counts}`
		},
		{ shape: 'other', text: 'conta altro' }
	],
	counting(year, same, all, counts, through) {
		if (all === 0) return [];
		const start =
			same === 0
				? `Nessun dato mostrato per il ${year} dice di contare ciò che conta la traiettoria, ${counts}.`
				: `${all === 1 ? `L’unico dato mostrato per il ${year}` : `Dei ${all} dati mostrati per il ${year}, ${same}`} ${same === 1 ? 'conta' : 'contano'} ciò che conta la traiettoria, ${counts}.`;
		const others = through.map(
			(one) =>
				`${one.house}, ${one.amount}: ${one.counts === null ? 'non dice che cosa conta' : `conta ${one.counts}`}; la traiettoria lo prende come ${counts}.`
		);
		return [start, ...others];
	},
	reading: 'Ogni segno è un dato pubblicato per quell’anno, posto alla sua data.',
	revisions: 'Revisioni',
	revised: (house, counts, dates, from, to) => `${house} (${counts}), ${dates}: da ${from} a ${to}`,
	dates: (from, to) => `${n.date(from, 'short')} – ${n.date(to, 'short')}`,
	change: (value, say = n.billions) => `${value > 0 ? '+' : '−'}${say(Math.abs(value))}`,
	changed: (value, say = n.billions) =>
		value === 0
			? 'nessuna variazione'
			: `${value > 0 ? 'in aumento' : 'in calo'} di ${say(Math.abs(value))}`,
	bounded(value, from, to, say) {
		const most = from === 'lower' || to === 'upper';
		const least = from === 'upper' || to === 'lower';
		const name = (bound: string | undefined) => (bound === 'lower' ? 'minimo' : 'massimo');
		const sided = (bound: string | undefined) => bound === 'lower' || bound === 'upper';
		const which = !sided(to) ? 'first' : !sided(from) ? 'second' : null;
		const why = which
			? which === 'first'
				? `il primo è solo un ${name(from)}`
				: `il secondo è solo un ${name(to)}`
			: from === to
				? `entrambi sono solo ${from === 'lower' ? 'minimi' : 'massimi'}`
				: `il primo è solo un ${name(from)}, il secondo un ${name(to)}`;
		const far = value > 0 === most ? 'al massimo' : 'almeno';
		const known =
			value === 0
				? `non ${most ? 'aumentato' : 'ridotto'}, di più non si sa`
				: `${vintages.changed(value, say)}, ${far}`;
		if (most && least) return `di quanto non si sa, perché ${why}`;
		return `${known}, perché ${why}`;
	},
	split: (base, baseYear, growth, definition) =>
		`${base} dal ricalcolo del ${baseYear}, ${growth} dalla crescita successiva${definition === null ? '' : `, ${definition} dal contare altro (stima)`}`,
	noSplit: {
		'no-value': 'di quanto non si sa, perché è stato pubblicato un intervallo',
		'no-base':
			'non danno un anno precedente in comune, quindi un ricalcolo della base non si distingue da un’altra crescita',
		'no-overlap':
			'il secondo conta altro e nessun anno è stato contato in entrambi i modi, quindi i due non si possono confrontare'
	}
};
