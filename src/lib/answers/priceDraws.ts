import { evenNormals } from '../model/evenNormals.ts';
import { varianceOf } from '../model/varianceOf.ts';
import { inputDraws } from './inputDraws.ts';
import type { WorthSpec } from './worthSpec.ts';

/**
 * What a dollar of revenue in the exit year is worth today, factor by factor: logarithms of equally likely
 * values, each list in order. Together they are not draws; each is a distribution by itself.
 */
export interface PriceDraws {
	/** Of the margin where something is earned, and of what a dollar of revenue loses where not. */
	readonly gain: Float64Array;
	readonly loss: Float64Array;
	readonly multiple: Float64Array;
	readonly discount: Float64Array;
	/** Of the margin where something is earned, 0 where nothing is; of the others. */
	readonly variance: Readonly<Record<PriceName, number>>;
}

const priceNames = ['margin', 'multiple', 'return'] as const;
type PriceName = (typeof priceNames)[number];

/** How many values stand for a distribution; more for the margin, of which some may be losses. */
const VALUES = 1024;
const MARGINS = 4096;
/** A margin nearer to 0 than this part of the farthest counts as that: its logarithm has no end. */
const LEAST_MARGIN = 1e-3;

let last: { readonly key: string; readonly price: PriceDraws } | undefined;

/**
 * The distributions of margin, multiple and discount. Those given last are kept: a slider of the market
 * moves none of them.
 */
export function priceDraws(spec: WorthSpec): PriceDraws {
	const key = JSON.stringify([spec.years, ...priceNames.map((name) => spec.inputs[name])]);
	if (last?.key !== key) last = { key, price: drawPrice(spec) };
	return last.price;
}

function drawPrice(spec: WorthSpec): PriceDraws {
	const even = evenNormals(VALUES);
	const margin = inputDraws(spec, 'margin', evenNormals(MARGINS));
	const least = LEAST_MARGIN * Math.max(Math.abs(margin[0]!), Math.abs(margin.at(-1)!));
	const discount = inputDraws(spec, 'return', even);
	// A margin rises with its normal.
	let losing = 0;
	while (margin[losing]! <= 0) losing++;
	for (let i = 0; i < MARGINS; i++) {
		margin[i] = Math.log(Math.max(least, Math.abs(margin[i]!)));
	}
	for (let i = 0; i < VALUES; i++) discount[i]! *= -spec.years;
	const gain = margin.subarray(losing);
	const multiple = inputDraws(spec, 'multiple', even);
	return {
		gain,
		loss: margin.subarray(0, losing),
		multiple,
		discount,
		variance: {
			margin: gain.length > 0 ? varianceOf(gain) : 0,
			multiple: varianceOf(multiple),
			return: varianceOf(discount)
		}
	};
}
