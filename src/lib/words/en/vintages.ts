import { numbers } from '../numbers.ts';
import { houses, type Amount } from './houses.ts';

const n = numbers('en');

/** How one house's forecast moved. */
export const vintages = {
	title: (year: number, low: number, high: number, counts: number) =>
		low === high
			? `One value for ${year}: $${n.billions(low)} bn`
			: `Published for ${year}: from $${n.billions(low)} to $${n.billions(high)} bn${counts > 1 ? `, in ${counts} different counts` : ', in one count'}`,
	none: (year: number) => `No figure for ${year} passes this filter`,
	subtitle: (year: number) =>
		`Billions of US dollars in ${year}, log scale, by date of publication. A line joins one house’s figures of one definition.`,
	year: 'Published for',
	definition: 'What is counted',
	any: 'any count of AI chips',
	showAny: 'Show any count',
	/** The nearest year with figures, where the year in view has none. */
	showYear: (year: number) => `Show ${year}`,
	/** The name of the first year on the axis of dates. */
	first: (year: number) => `published ${year}`,
	labels(house: string, figure: Amount, counts: string) {
		const value = houses.amount(figure);
		const name = counts ? `${house} (${counts})` : house;
		return {
			value,
			names: counts ? [name, house] : [house],
			full: `${name}: ${value}`,
			group: counts ? { head: counts, member: `${value}\u00a0${house}` } : undefined
		};
	},
	/** The name of the line at what came, and a shorter one. */
	came: (value: number, counts: string) => [
		`came: ${n.billions(value)}, ${counts}`,
		`came: ${n.billions(value)}`
	],
	/** What the colours of the marks say, given what the path counts. */
	kinds: (
		counts: string,
		{ same, through }: { same: boolean; through: boolean }
	): { shape: 'own' | 'other'; text: string }[] => [
		{
			shape: 'own',
			text: through
				? same
					? `counts what the path counts (${counts}), or is a point of it`
					: 'a point of the path'
				: `counts what the path counts: ${counts}`
		},
		{ shape: 'other', text: 'counts something else' }
	],
	/** How many count what the path counts, then a sentence for each other figure through which it goes. */
	counting(
		year: number,
		same: number,
		all: number,
		counts: string,
		through: readonly { house: string; amount: string; counts: string | null }[]
	): string[] {
		if (all === 0) return [];
		const start =
			same === 0
				? `No figure shown for ${year} says that it counts what the path counts, ${counts}.`
				: `Of ${all} figures shown for ${year}, ${same} ${same === 1 ? 'counts' : 'count'} what the path counts, ${counts}.`;
		const others = through.map(
			(one) =>
				`${one.house}’s ${one.amount} ${one.counts === null ? 'does not say what it counts' : `counts ${one.counts}`}; the path takes it as ${counts}.`
		);
		return [start, ...others];
	},
	reading: 'Each mark is a published figure for the year, placed at its date.',
	revisions: 'Revisions',
	/** Who revised when which count, and from what to what. */
	revised: (house: string, counts: string, dates: string, from: string, to: string) =>
		`${house} (${counts}), ${dates}: from ${from} to ${to}`,
	dates: (from: string, to: string) => `${n.date(from, 'short')} to ${n.date(to, 'short')}`,
	change: (value: number, say = n.billions) => `${value > 0 ? '+' : '−'}${say(Math.abs(value))}`,
	changed: (value: number, say = n.billions) =>
		value === 0 ? 'no change' : `${value > 0 ? 'up' : 'down'} by ${say(Math.abs(value))}`,
	/** A change between floors (`lower`) and ceilings (`upper`): what is known of it, and why no more. */
	bounded(
		value: number,
		from: string | undefined,
		to: string | undefined,
		say = n.billions
	): string {
		const most = from === 'lower' || to === 'upper';
		const least = from === 'upper' || to === 'lower';
		const name = (bound: string | undefined) => (bound === 'lower' ? 'a floor' : 'a ceiling');
		const sided = (bound: string | undefined) => bound === 'lower' || bound === 'upper';
		const which = !sided(to) ? 'the first' : !sided(from) ? 'the second' : null;
		const why = which
			? `${which} is only ${name(which === 'the first' ? from : to)}`
			: from === to
				? `both are only ${name(from).replace('a ', '')}s`
				: `the first is only ${name(from)}, the second ${name(to)}`;
		const far = value > 0 === most ? 'at most' : 'at least';
		const known =
			value === 0
				? `not ${most ? 'raised' : 'lowered'}, no more is known`
				: `${vintages.changed(value, say)} ${far}`;
		if (most && least) return `by how much is not known, since ${why}`;
		return `${known}, since ${why}`;
	},
	split: (base: string, baseYear: number, growth: string, definition: string | null) =>
		`${base} from restating ${baseYear}, ${growth} from growth after it${definition === null ? '' : `, ${definition} from counting something else (estimated)`}`,
	/** Why a change is not known, or cannot be told apart into a restated start and growth. */
	noSplit: {
		'no-value': 'by how much is not known, since a range was published',
		'no-base':
			'they give no earlier year in common, so a restated start cannot be told from other growth',
		'no-overlap':
			'the second counts something else, and no year was counted both ways, so the two cannot be compared'
	} as Readonly<Record<string, string>>
};
