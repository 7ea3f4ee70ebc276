import { cagr } from '../model/cagr.ts';
import { neededFor, needs, type Need } from '../model/neededFor.ts';
import type { WorthInputs } from '../model/worthToday.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { GREATEST_VALUE, LEAST_VALUE, growthRow } from '../scenario/table.ts';
import type { Point, Problem, Settings } from '../scenario/types.ts';
import { intervalTo } from './intervalTo.ts';
import { endOf, pointFor } from './pointFor.ts';

/** What a market value assumes, one at a time with all others held; null where it is not possible. */
export interface PricedIn {
	/** Market of the exit year, USD bn. */
	readonly market: number | null;
	/** Yearly growth up to the point that ends the exit year's interval. */
	readonly marketGrowth: number | null;
	readonly share: number | null;
	readonly margin: number | null;
	readonly multiple: number | null;
	readonly return: number | null;
}

interface Valid {
	readonly min: number;
	readonly max: number;
}

const validOf = (company: string, need: Need): Valid => {
	if (need === 'market') return { min: LEAST_VALUE, max: GREATEST_VALUE };
	const { min, max } = findAssumption(need === 'return' ? need : `${company}.${need}`)!.row;
	return { min: min!, max: max! };
};

/** Why an answer cannot be had: code, value and range of the problem; null where it can. */
function wrongWith(
	need: string,
	value: number | null,
	{ min, max }: Valid,
	{ margin }: WorthInputs
): Omit<Problem, 'id'> | null {
	const range = `${min}…${max}`;
	const ofPool = need === 'share' || need === 'market';
	if (value === null) {
		const code = ofPool ? 'no-part' : 'no-revenue';
		return { code: need !== 'margin' && margin <= 0 ? 'no-earnings' : code, value: '', range: '' };
	}
	if (value < 0 && ofPool) {
		return { code: 'rest-is-enough', value: String(value), range };
	}
	if (value > max && (need === 'share' || need === 'margin')) {
		return { code: 'above-whole', value: String(value), range };
	}
	if (value < min || value > max) return { code: 'out-of-range', value: String(value), range };
	return null;
}

/** What a market value of `target` USD bn assumes of a company under its inputs. */
export function pricedIn(
	company: string,
	target: number,
	inputs: WorthInputs,
	settings: Settings
): { answers: PricedIn; point: Point | null; reasons: Record<string, Problem> } {
	const needed = neededFor(target, inputs);
	const reasons: Record<string, Problem> = {};
	const answers = Object.fromEntries(
		needs.map((need) => {
			const wrong = wrongWith(need, needed[need], validOf(company, need), inputs);
			if (wrong) reasons[need] = { ...wrong, id: need };
			return [need, wrong ? null : needed[need]];
		})
	) as Record<Need, number | null>;

	const { growth, point, reason } = growthFor(answers.market, settings);
	const why = reasons.market ?? reason;
	if (why) reasons.marketGrowth = { ...why, id: 'marketGrowth' };
	// In the order of the contract.
	const { market, ...others } = answers;
	return { answers: { market, marketGrowth: growth, ...others }, point, reasons };
}

/** The point and the growth to it that bring the market needed; a market without a point keeps its number. */
function growthFor(market: number | null, settings: Settings) {
	const no = (code: string, value = '', range = '') => ({ code, value, range });
	if (market === null) return { growth: null, point: null };
	const { exitYear } = settings;
	const point = pointFor(market, exitYear, settings);
	if (!point) return { growth: null, point, reason: no('no-point', String(market)) };
	const end = endOf(settings, exitYear);
	const before = intervalTo(end.year, settings)?.before;
	if (!before) return { growth: null, point, reason: no('no-interval', String(end.year)) };
	const growth = cagr(before.value, point.value, end.year - before.year);
	const { min, max } = growthRow;
	return growth < min! || growth > max!
		? { growth: null, point, reason: no('out-of-range', String(growth), `${min}…${max}`) }
		: { growth, point };
}
