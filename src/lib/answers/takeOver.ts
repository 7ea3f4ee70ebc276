import type { Facts } from '../facts/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { withAssumption } from '../scenario/withAssumption.ts';
import { withInput } from '../scenario/withInput.ts';
import { inputId, type InputName } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import type { PricedIn } from './pricedIn.ts';

/**
 * The scenario in which one answer of "priced in" holds, so that the company is worth what it costs: the
 * market and its growth move the point that ends the exit year's interval, all others their input with
 * the ends of its range. Null where there is no such answer, or no path to that market.
 */
export function takeOver(
	scenario: Scenario,
	{ id, pricedIn, point }: CompanyWorth,
	answer: keyof PricedIn,
	facts: Facts
): Scenario | null {
	const value = pricedIn?.[answer] ?? null;
	if (value === null) return null;
	if (answer !== 'market' && answer !== 'marketGrowth') {
		return withInput(scenario, inputId(id, answer satisfies InputName), value, facts);
	}
	return point && withAssumption(scenario, `points.${point.year}`, point.value, facts);
}
