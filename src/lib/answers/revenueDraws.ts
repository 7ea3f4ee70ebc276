import { turnTowards } from '../model/turnTowards.ts';
import { axisDraws, fixedDraws, type Normals } from './fixedDraws.ts';
import { inputDraws } from './inputDraws.ts';
import { logRevenue } from './logRevenue.ts';
import type { WorthSpec } from './worthSpec.ts';

/** What the revenue of the exit year is made of, in the order of the normals. */
export const revenueNames = ['market', 'share', 'custom', 'restricted', 'otherGrowth'] as const;
const REST = revenueNames.indexOf('otherGrowth');
export type RevenueName = (typeof revenueNames)[number];

/**
 * The factors of a company's revenue in the exit year, draw by draw: revenue = market · share · custom ·
 * restricted + otherGrowth, where each but the first is the factor that the input of its name makes.
 */
export type RevenueDraws = Readonly<Record<RevenueName, Float64Array>>;

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

/** Every factor once. Plain loops over typed arrays, each over one kind: a slider waits for them. */
function factorsAt(spec: WorthSpec, [market, share, custom, restricted, rest]: Normals) {
	const { role, years, baseRevenue } = spec;
	return {
		market: exponentials(spec.market(market!), 1, 1),
		share: parts(inputDraws(spec, 'share', share!), -1),
		custom:
			role === 'foundry'
				? new Float64Array(custom!.length).fill(1)
				: parts(inputDraws(spec, 'custom', custom!), role === 'custom' ? -1 : 1),
		restricted: parts(inputDraws(spec, 'restricted', restricted!), 1),
		otherGrowth: exponentials(inputDraws(spec, 'otherGrowth', rest!), baseRevenue, years)
	};
}

/**
 * The draws of a company's revenue, of the first or the second set, which are independent. Of the fixed
 * draws the two evenest dimensions run along what moves the revenue: the first along the AI revenue,
 * whose factors are turned towards it, the second along the rest of the company.
 */
export function revenueDraws(spec: WorthSpec, set: 0 | 1): RevenueDraws {
	const ends = logRevenue(factorsAt(spec, axisDraws));
	const direction = axisDraws
		.slice(0, REST)
		.map((_, input) => ends[2 * input]! - ends[2 * input + 1]!);
	const [along, rest, ...across] = fixedDraws(spec.count)[set] as [Float64Array, Float64Array];
	return factorsAt(spec, [...turnTowards(direction, [along, ...across]), rest]);
}
