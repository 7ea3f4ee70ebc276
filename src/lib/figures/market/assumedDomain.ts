import type { PricedPath } from '../../answers/pricedPath.ts';
import { logDomain } from '../axis.ts';
import { reach } from './reach.ts';

/**
 * What the market axis spans with the market of a price on it, USD bn. Logarithmic: all of its line.
 * Linear: up to twice as far as without; a market above that leaves at the top, where its label has its
 * number. An exit year after the last year shown has nothing to be shown but its line.
 */
export function assumedDomain(
	{ market, exitYear, line }: Pick<PricedPath, 'exitYear' | 'line'> & { market: number },
	[low, high]: [number, number],
	axis: 'linear' | 'log'
): [number, number] {
	const last = line.at(-1);
	const top = last && last.year < exitYear ? last.value : market;
	if (axis === 'linear') return [low, reach(high, top)];
	const all = [low, high, top, ...line.map(({ value }) => value)];
	return logDomain(Math.min(...all), Math.max(...all));
}
