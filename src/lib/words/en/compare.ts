import { numbers } from '../numbers.ts';
import { boundSign } from '../boundSign.ts';
import { assumptions } from './assumptions.ts';
import { label } from './label.ts';
import { market } from './market.ts';

const n = numbers('en');

/** Values below half of the last digit shown are as good as none. */
const percent = (ratio: number) => {
	const digits = Math.abs(ratio) < 0.1 ? 1 : 0;
	return `${ratio < 0 ? '−' : '+'}${n.atMost(Math.abs(ratio) * 100, digits)}\u00a0%`;
};

const groups: Readonly<Record<string, string>> = {
	market: assumptions.market,
	growth: assumptions.growth,
	shape: 'Curve and ceiling',
	start: 'Where the path starts',
	after: 'Growth after the last point'
};

/** Scenarios side by side: whose they are, how far apart, and why. */
export const compare = {
	/** A scenario without a name of its own. */
	published: (preset: string) => `${preset}, unchanged`,
	changed: (preset: string, changes: number) =>
		`${preset}, ${changes === 1 ? 'one change' : `${changes} changes`}`,
	/** A difference in dollars and in per cent. */
	difference(valueUsdBn: number, ratio: number): string {
		if (valueUsdBn === 0) return 'the same';
		return `${market.money(Math.abs(valueUsdBn))} ${valueUsdBn > 0 ? 'more' : 'less'} (${percent(ratio)})`;
	},
	percent,
	/** A signed amount, as a part of a difference. */
	part: (valueUsdBn: number) =>
		valueUsdBn === 0
			? 'nothing'
			: `${valueUsdBn > 0 ? '+' : '−'}${market.money(Math.abs(valueUsdBn))}`,
	/** What a part is about: one assumption, a point with its bend, or a group. */
	player({ id, rows }: { id: string; rows: readonly { id: string }[] }): string {
		if (groups[id]) return rows.length === 1 ? label(rows[0]!.id) : groups[id];
		return rows.length === 1 ? label(id) : `${label(id)}, and the bend up to it`;
	},
	/** A point that the first scenario has not, and one that it alone has. */
	added: (value: string) => `a point of its own: ${value}`,
	missing: (value: string) => `no point here; ${value} in the first`,
	/** A second scenario of the same name. */
	again: (name: string, count: number) => `${name} (${count})`,
	/** A market in the year compared; a published bound stays one, and what is no point is near it. */
	amount: (value: number, bound: string | undefined, isPoint: boolean) =>
		isPoint ? market.bounded(market.money(value), bound) : `≈ ${market.money(value)}`,
	/** The same where there is room for a number alone. */
	short: (value: number | null, bound: string | undefined, isPoint: boolean) =>
		value === null ? '–' : `${isPoint ? boundSign(bound) : '≈ '}${n.billions(value)}`,
	when: (year: number) => `in ${year}`,
	inYear: (amount: string, year: number) => `${amount} in ${year}`,
	title: (first: string, other: string, amounts: readonly [string, string], year: number) =>
		`${first} against ${other}: ${amounts[0]} and ${amounts[1]} in ${year}`,
	titleOfMany: (count: number, low: number, high: number, year: number) =>
		`${count} scenarios: ${market.money(low)} to ${market.money(high)} in ${year}`,
	titleOfOne: (name: string, amount: string, year: number) => `${name}: ${amount} in ${year}`,
	reading:
		'A line is the path of one scenario, with a mark at each of its points; the dotted line is the year compared.',
	note: 'Compared',
	/** One of the others against the first, with what explains most of it. */
	against: (name: string, difference: string, parts: readonly string[]) =>
		`${name}: ${difference}${parts.length > 0 ? `, of it ${parts.join('; ')}` : ''}.`,
	partOf: (player: string, part: string) => `${player} ${part}`,
	year: 'Year compared',
	add: 'Compare with',
	now: 'This scenario as it is now',
	full: 'Four are as many as can be told apart: remove one to add another.',
	none: 'Nothing is compared yet. Choose published figures or a scenario you kept under “Compare with”, or change an assumption: then this scenario stands beside the figures it started from.',
	remove: (name: string) => `Remove ${name}`,
	scenario: 'Scenario',
	first: 'all others against this',
	before: 'not yet begun',
	differenceHead: 'difference',
	percentHead: '%',
	why: (name: string, difference: string) => `${name}: ${difference}. Why`,
	change: (from: string, to: string) => `${from} → ${to}`,
	exact:
		'Parts add up to the whole difference; they depend on no order (Shapley values of the logarithm).',
	same: 'No assumption that moves the market of this year differs.',
	chart: (title: string, lines: readonly string[]) => `${title}. ${lines.join('; ')}.`,
	mixed: 'These scenarios count different things: part of a difference is one of counts.',
	mixedShort: 'These count different things.',
	byGroup: 'More than ten assumptions differ, so they are explained by group.',
	noEffect: 'Differs too, without moving the market'
};
