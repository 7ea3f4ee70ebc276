import type { Facts } from '../facts/types.ts';
import { movedEnds, type InputRange } from '../model/inputLaw.ts';
import { inputScaleOf } from './inputScaleOf.ts';
import type { Settings } from './types.ts';

/**
 * A company input with its range as it applies: the reader's own values where there are any. Ends that
 * are not the reader's keep the distances of the facts from the value, on the input's scale. An own
 * end on the wrong side of the value, as a drag may leave it, does not count meanwhile.
 */
export function inputOf(id: string, { own }: Settings, facts: Facts): InputRange {
	const usual = facts.companyInputs.find((input) => input.id === id);
	if (!usual) throw new Error(`[scenario] the facts give no ${id}; see data/company-inputs.json`);
	const read = (end: string) => {
		const value = own[id + end];
		return typeof value === 'number' ? value : undefined;
	};
	const value = read('') ?? usual.value;
	const ends = movedEnds(inputScaleOf(id), usual, value);
	const low = read('.low') ?? ends.low;
	const high = read('.high') ?? ends.high;
	return { value, low: low < value ? low : ends.low, high: high > value ? high : ends.high };
}
