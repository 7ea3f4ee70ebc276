import { cumulative } from '../model/cumulative.ts';
import { massesOf, type Masses } from '../model/massesOf.ts';
import { sumOfMasses } from '../model/sumOfMasses.ts';
import type { PriceDraws } from './priceDraws.ts';

/** The distribution of a company's worth, USD bn today. */
export interface WorthLaw {
	/** Probability that it is worth at most so much. */
	below(worth: number): number;
	quantile(p: number): number;
}

/** What lies so many times that length outside a part's own quantiles counts as lying there. */
const FAR = 2;
/** Where nothing is unsure at all. */
const LEAST_STEP = 1e-12;
/** So many draws of a revenue tell how wide it is: the first ones of a Sobol sequence are spread too. */
const FIRST = 256;
const GREATEST_LOG = Math.log(Number.MAX_VALUE);

/** Equally likely values, `each` so likely, and the quantiles between which most of them are. */
interface Part {
	readonly draws: Float64Array;
	readonly each: number;
	readonly low: number;
	readonly high: number;
}

function partOf(draws: Float64Array, count: number, inOrder = draws): Part {
	const at = (p: number) => inOrder[Math.floor(p * inOrder.length)] ?? 0;
	const [a, b] = [at(0.05), at(0.95)];
	return { draws, each: 1 / count, low: Math.min(a, b), high: Math.max(a, b) };
}

/**
 * The distribution of worth = revenue · margin · multiple · discount from draws of the logarithm of the
 * revenue and the distributions of the others.
 *
 * The others are not drawn along: given a revenue, the worth's distribution is known, and the whole is the
 * average of those over the draws (conditional Monte Carlo; Asmussen & Glynn 2007, Stochastic
 * Simulation, V.4). Each draw then counts as a smooth curve in place of a step, and 4,096 say what a
 * million plain ones do.
 * In logarithms the average is a sum of independent parts, added up on one grid: gains and
 * losses apart, since a loss has a logarithm of its own. The grid has `steps` between the 5 % and the
 * 95 % quantiles of all parts, laid end to end.
 */
export function worthLaw(logRevenue: Float64Array, price: PriceDraws, steps: number): WorthLaw {
	const margins = price.gain.length + price.loss.length;
	const revenue = partOf(logRevenue, logRevenue.length, logRevenue.slice(0, FIRST).sort());
	const multiple = partOf(price.multiple, price.multiple.length);
	const discount = partOf(price.discount, price.discount.length);
	const gain = partOf(price.gain, margins);
	const loss = partOf(price.loss, margins);

	const length = [revenue, multiple, discount, gain, loss].reduce(
		(sum, { low, high }) => sum + high - low,
		0
	);
	const step = Math.max(length / steps, LEAST_STEP);
	const masses = ({ draws, each, low, high }: Part): Masses =>
		massesOf(draws, step, each, { low: low - FAR * length, high: high + FAR * length });
	const sales = sumOfMasses(masses(revenue), sumOfMasses(masses(multiple), masses(discount)));
	const gains = cumulative(sumOfMasses(sales, masses(gain)));
	const losses = cumulative(sumOfMasses(sales, masses(loss)));

	const losing = price.loss.length / margins;
	const fromLog = (log: number) => Math.exp(Math.min(GREATEST_LOG, log));
	return {
		below(worth) {
			if (worth < 0) return Math.max(0, losing - losses.below(Math.log(-worth)));
			return Math.min(1, losing + (worth > 0 ? gains.below(Math.log(worth)) : 0));
		},
		quantile: (p) =>
			p < losing ? -fromLog(losses.inverse(losing - p)) : fromLog(gains.inverse(p - losing))
	};
}
