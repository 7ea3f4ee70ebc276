import type { WholeWords } from '../../words/whole.ts';
import type { Words } from '../../words/words.ts';
import { logDomain, logTicks } from '../axis.ts';
import type { ScatterModel } from './types.ts';

/** A horizontal axis of whole years, each with its tick. */
export const yearAxis = (first: number, last: number): ScatterModel['x'] => ({
	domain: [first, last],
	ticks: Array.from({ length: last - first + 1 }, (_, i) => ({
		value: first + i,
		label: String(first + i)
	}))
});

/** A horizontal axis of dates: ticks where years begin, each year named in its middle. */
export const spanAxis = (first: number, last: number, words: WholeWords): ScatterModel['x'] => ({
	domain: [first, last],
	ticks: Array.from({ length: last - first + 1 }, (_, i) => ({
		value: first + i,
		label: first + i === last ? '' : i === 0 ? words.vintages.first(first) : String(first + i),
		at: first + i + 0.5,
		unit: i === 0
	}))
});

/** A logarithmic axis of USD bn that holds low to high; the unit stands on its top tick. */
export function valueAxis(low: number, high: number, words: Words): ScatterModel['y'] {
	const domain = logDomain(low, high);
	const ticks = logTicks(domain);
	return {
		log: true,
		domain,
		ticks: ticks.map((value, i) => ({
			value,
			label: i === ticks.length - 1 ? words.market.topTick(value) : words.market.tick(value)
		}))
	};
}

/** Where a mark stands: at its value, or in the middle of its range on a logarithmic axis. */
export const middleOf = ({ value, low, high }: { value?: number; low?: number; high?: number }) =>
	value ?? Math.sqrt((low ?? 1) * (high ?? 1));
