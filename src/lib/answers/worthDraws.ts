import { inputSpread, type InputRange } from '../model/inputLaw.ts';
import { toScale } from '../model/inputScale.ts';
import type { PoolRole } from '../model/poolOf.ts';
import { tukeyDraws } from '../model/tukeyDraws.ts';
import { inputScaleOf } from '../scenario/inputScaleOf.ts';
import { inputNames, type InputName } from './companyInputs.ts';
import type { Normals } from './fixedDraws.ts';
import type { MarketLaw } from './marketLaw.ts';

/** What varies: the market, then the inputs. */
export type Uncertain = 'market' | InputName;
export const uncertain: readonly Uncertain[] = ['market', ...inputNames];

/** What the draws of one company are made of, whatever the set of draws. */
export interface DrawSpec {
	readonly role: PoolRole;
	readonly years: number;
	/** Rest of the company in its base year, USD bn. */
	readonly baseRevenue: number;
	readonly market: MarketLaw;
	readonly inputs: Readonly<Record<InputName, InputRange>>;
}

/**
 * The factors of a company's worth, draw by draw. worth = margin · e^price · (e^market · part + rest),
 * where `price` is the logarithm of the discounted multiple and `part` the share of the whole market.
 */
export interface WorthDraws {
	readonly market: Float64Array;
	readonly share: Float64Array;
	readonly custom: Float64Array;
	readonly restricted: Float64Array;
	readonly rest: Float64Array;
	readonly margin: Float64Array;
	/** ln of the multiple, and of the discount. */
	readonly multiple: Float64Array;
	readonly discount: Float64Array;
}

/** Beyond it a double holds no market, and the fan ends too. */
const GREATEST_LOG = Math.log(Number.MAX_VALUE);

function exponentials(logs: Float64Array, factor: number, times: number): Float64Array {
	for (let i = 0; i < logs.length; i++) {
		logs[i] = factor * Math.exp(Math.min(GREATEST_LOG, times * logs[i]!));
	}
	return logs;
}

/** 1 / (1 + e^(sign·y)): the part that logits `y` stand for with the sign −1, the rest of it with 1. */
function parts(logits: Float64Array, sign: 1 | -1): Float64Array {
	for (let i = 0; i < logits.length; i++) logits[i] = 1 / (1 + Math.exp(sign * logits[i]!));
	return logits;
}

function scaled(values: Float64Array, factor: number): Float64Array {
	for (let i = 0; i < values.length; i++) values[i]! *= factor;
	return values;
}

/** Draws every factor once. Plain loops over typed arrays, each over one kind: a slider waits for them. */
export function worthDraws(
	{ years, baseRevenue, market, inputs, role }: DrawSpec,
	normals: Normals
): WorthDraws {
	const drawn = (name: InputName): Float64Array => {
		const scale = inputScaleOf(name);
		const range = inputs[name];
		return tukeyDraws(
			normals[1 + inputNames.indexOf(name)]!,
			toScale(scale, range.value),
			inputSpread(scale, range)
		);
	};
	return {
		market: exponentials(market(normals[0]!), 1, 1),
		share: parts(drawn('share'), -1),
		custom:
			role === 'foundry'
				? new Float64Array(normals[0]!.length).fill(1)
				: parts(drawn('custom'), role === 'custom' ? -1 : 1),
		restricted: parts(drawn('restricted'), 1),
		rest: exponentials(drawn('otherGrowth'), baseRevenue, years),
		margin: drawn('margin'),
		multiple: drawn('multiple'),
		discount: scaled(drawn('return'), -years)
	};
}

/** The worth of every draw, USD bn today; 0 or below where nothing is earned. */
export function worthOf(of: WorthDraws): Float64Array {
	const { market, share, custom, restricted, rest, margin, multiple, discount } = of;
	const worth = new Float64Array(market.length);
	for (let i = 0; i < worth.length; i++) {
		const revenue = market[i]! * share[i]! * custom[i]! * restricted[i]! + rest[i]!;
		worth[i] = margin[i]! * revenue * Math.exp(multiple[i]! + discount[i]!);
	}
	return worth;
}
