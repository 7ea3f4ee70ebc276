import { turnTowards } from '../model/turnTowards.ts';
import { axisDraws, fixedDraws, type Normals } from './fixedDraws.ts';
import { inputDraws } from './inputDraws.ts';
import type { WorthSpec } from './worthSpec.ts';

/** What the revenue of the exit year is made of, in the order of the normals. */
export const revenueNames = ['market', 'share', 'custom', 'restricted', 'otherGrowth'] as const;
const REST = revenueNames.indexOf('otherGrowth');
export type RevenueName = (typeof revenueNames)[number];

/** A company's revenue of the exit year, draw by draw. */
export interface RevenueDraws {
	/** Its logarithm, of USD bn: always a number. */
	readonly logs: Float64Array;
	/** The standard normals that its inputs were drawn at; null for an input that does not move it. */
	readonly normals: Readonly<Record<RevenueName, Float64Array | null>>;
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

/**
 * The logarithm of the revenue at lists of normals: ln(market · share · pool + rest), kept within what a
 * double holds. Plain loops over typed arrays, each over one kind: a slider waits for them.
 */
function logsAt(spec: WorthSpec, [market, share, custom, restricted, rest]: Normals): Float64Array {
	const { role, years, baseRevenue } = spec;
	const sales = exponentials(spec.market(market!), 1, 1);
	const part = parts(inputDraws(spec, 'share', share!), -1);
	const reach = parts(inputDraws(spec, 'restricted', restricted!), 1);
	const pool =
		role === 'foundry'
			? null
			: parts(inputDraws(spec, 'custom', custom!), role === 'custom' ? -1 : 1);
	const others = exponentials(inputDraws(spec, 'otherGrowth', rest!), baseRevenue, years);
	for (let i = 0; i < sales.length; i++) {
		const revenue = sales[i]! * part[i]! * reach[i]! * (pool ? pool[i]! : 1) + others[i]!;
		sales[i] = Math.log(Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, revenue)));
	}
	return sales;
}

/**
 * The draws of a company's revenue. Of the fixed ones the two evenest dimensions run along what moves the
 * revenue: the first along the AI revenue, whose factors are turned towards it, the second along the
 * rest of the company.
 */
export function revenueDraws(spec: WorthSpec): RevenueDraws {
	const ends = logsAt(spec, axisDraws);
	const direction = axisDraws.map((_, input) => ends[2 * input]! - ends[2 * input + 1]!);
	const [along, rest, ...across] = fixedDraws(spec.count) as [Float64Array, Float64Array];
	const turned = [...turnTowards(direction.slice(0, REST), [along, ...across]), rest];
	const moves = revenueNames.map((name, i) => [name, direction[i] === 0 ? null : turned[i]!]);
	return {
		logs: logsAt(spec, turned),
		normals: Object.fromEntries(moves) as RevenueDraws['normals']
	};
}
