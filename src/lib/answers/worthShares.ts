import { sobolShares } from '../model/sobolShares.ts';
import { uncertain, type Uncertain, type WorthDraws } from './worthDraws.ts';

/** Which factor of the worth an input moves. */
const factorOf: Readonly<Record<Uncertain, keyof WorthDraws>> = {
	market: 'market',
	share: 'share',
	margin: 'margin',
	multiple: 'multiple',
	return: 'discount',
	custom: 'custom',
	restricted: 'restricted',
	otherGrowth: 'rest'
};

/** ln of the earnings of the exit year, draw by draw; NaN where nothing is earned. */
function logEarnings({ market, share, custom, restricted, rest, margin }: WorthDraws) {
	const logs = new Float64Array(market.length);
	for (let i = 0; i < logs.length; i++) {
		const revenue = market[i]! * share[i]! * custom[i]! * restricted[i]! + rest[i]!;
		const earnings = margin[i]! * revenue;
		logs[i] = earnings > 0 ? Math.log(earnings) : NaN;
	}
	return logs;
}

/** ln worth: ln earnings, of which the price is no part, and the price. */
function logWorth(earnings: Float64Array, { multiple, discount }: WorthDraws): Float64Array {
	const logs = new Float64Array(earnings.length);
	for (let i = 0; i < logs.length; i++) logs[i] = earnings[i]! + multiple[i]! + discount[i]!;
	return logs;
}

/**
 * What matters: each input's share of the variance of ln worth, by itself, largest first; noise below 0
 * is 0. Draws that earn nothing have no logarithm and are left out. Inputs are taken as independent.
 */
export function worthShares(
	a: WorthDraws,
	b: WorthDraws
): { readonly id: Uncertain; readonly share: number }[] {
	const earnings = logEarnings(a);
	const mixed = uncertain.map((id) => {
		const factor = factorOf[id];
		const both = { ...a, [factor]: b[factor] };
		const price = factor === 'multiple' || factor === 'discount';
		return logWorth(price ? earnings : logEarnings(both), both);
	});
	const { first } = sobolShares(logWorth(earnings, a), logWorth(logEarnings(b), b), mixed);
	return uncertain
		.map((id, i) => ({ id, share: Math.max(0, first[i]!) }))
		.sort((one, other) => other.share - one.share);
}
