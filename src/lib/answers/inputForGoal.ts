import { neededFor } from '../model/neededFor.ts';
import type { Facts } from '../facts/types.ts';
import { settingsWith } from '../scenario/settingsWith.ts';
import type { Settings } from '../scenario/types.ts';
import { inputId, type InputName } from './companyInputs.ts';
import { readOut } from './readOut.ts';
import { worthGoal, type WorthAsked } from './worthGoal.ts';

/**
 * The value of one input with which a company has a worth, all others held: each is a formula, without
 * regard to what is valid. Null where no number does it.
 */
export function inputForGoal(
	asked: WorthAsked,
	goal: number,
	input: InputName,
	settings: Settings,
	facts: Facts
): number | null {
	const made = worthGoal(asked, goal, settings, facts);
	if (!made) return null;
	const { inputs, base, target } = made;
	if (input === 'custom' || input === 'restricted') {
		// The worth is a line in either.
		const [none, all] = [0, 1].map((value) =>
			readOut(asked, settingsWith(settings, inputId(asked.company, input), value), facts)
		);
		return typeof none === 'number' && typeof all === 'number'
			? (goal - none) / (all - none)
			: null;
	}
	if (input !== 'otherGrowth') return neededFor(target, inputs)[input];
	const { market, pool, share, margin, multiple, years } = inputs;
	const revenue = (target * (1 + inputs.return) ** years) / (margin * multiple);
	const rest = (revenue - market * pool * share) / base.otherRevenue;
	return rest >= 0 ? rest ** (1 / years) - 1 : null;
}
