import { numbers } from '../numbers.ts';
import { assumptions } from './assumptions.ts';
import { label } from './label.ts';
import { market } from './market.ts';

const n = numbers('en');

/** Values below half of the last digit shown are as good as none. */
const percent = (ratio: number) => {
	const digits = Math.abs(ratio) < 0.1 ? 1 : 0;
	return `${ratio < 0 ? '−' : '+'}${n.atMost(Math.abs(ratio) * 100, digits)} %`;
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
	published: (preset: string) => `${preset}, as published`,
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
	mixed: 'These scenarios count different things: part of a difference is one of counts.',
	byGroup: 'More than ten assumptions differ, so they are explained by group.',
	noEffect: 'Differs too, without moving the market'
};
