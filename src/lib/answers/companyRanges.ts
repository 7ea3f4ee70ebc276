import type { Facts } from '../facts/types.ts';
import { once } from '../model/once.ts';
import { quantileDots } from '../model/quantileDots.ts';
import type { CompanyWorth } from './companyWorth.ts';
import type { Projection } from './project.ts';
import { priceDraws } from './priceDraws.ts';
import { revenueDraws } from './revenueDraws.ts';
import { worthLaw } from './worthLaw.ts';
import { worthShares, type WorthShare } from './worthShares.ts';
import { worthSpec, type Uncertain } from './worthSpec.ts';
import { worthTornado, type RangeBar } from './worthTornado.ts';

/**
 * How unsure a company's worth is. USD bn today. Each part is computed when it is first read, and then
 * kept: a page pays for what it shows.
 */
export interface CompanyRanges {
	/** The worth at 4,096 equally likely places of its distribution, ascending. */
	readonly draws: Float64Array;
	readonly quantiles: Readonly<Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', number>>;
	/** Twenty equally likely values, ascending. */
	readonly futures: readonly number[];
	/** Probability that it is worth more than the market value. */
	readonly chanceAbove: number;
	/** How many of 4,096 earn nothing or lose: worth 0 or below. `shares` leave them out. */
	readonly losing: number;
	/** What matters: shares of the variance of ln worth, largest first. */
	readonly shares: readonly WorthShare[];
	/** Widest first; every input from its 10 % to its 90 %. */
	readonly tornado: readonly RangeBar[];
}

const DRAWS = 4096;
const FUTURES = 20;
/** How fine the grid of a distribution is; of fewer draws a coarser one, with a quarter of the work, says as much. */
const STEPS = 300;
const FEWER_STEPS = 150;

/**
 * What the ranges of all inputs and the fan's chosen view make of a company's worth: 4,096 draws of its
 * revenue, the same ones always, so that it moves smoothly with a slider, and the margin, the multiple
 * and the return as they are distributed. Null for a company without a worth.
 */
export function companyRanges(
	worth: CompanyWorth,
	projection: Projection,
	facts: Facts,
	count = DRAWS
): CompanyRanges | null {
	const spec = worthSpec(worth, projection, facts, count);
	if (!spec) return null;
	const revenue = once(() => revenueDraws(spec));
	const price = once(() => priceDraws(spec));
	const law = once(() => worthLaw(revenue().logs, price(), count < DRAWS ? FEWER_STEPS : STEPS));
	const at = (p: number) => law().quantile(p);
	const matters = (one: { id: Uncertain }) => spec.role !== 'foundry' || one.id !== 'custom';

	const draws = once(() => {
		const values = new Float64Array(DRAWS);
		for (let i = 0; i < DRAWS; i++) values[i] = at((i + 0.5) / DRAWS);
		return values;
	});
	const quantiles = once(() => ({
		p5: at(0.05),
		p25: at(0.25),
		p50: at(0.5),
		p75: at(0.75),
		p95: at(0.95)
	}));
	const futures = once(() => quantileDots(at, FUTURES)!);
	const shares = once(() => worthShares(revenue(), price()).filter(matters));
	const tornado = once(() => worthTornado(spec, projection).filter(matters));
	return {
		get draws() {
			return draws();
		},
		get quantiles() {
			return quantiles();
		},
		get futures() {
			return futures();
		},
		get chanceAbove() {
			return 1 - law().below(worth.marketValue!);
		},
		get losing() {
			return Math.round(law().below(0) * DRAWS);
		},
		get shares() {
			return shares();
		},
		get tornado() {
			return tornado();
		}
	};
}
