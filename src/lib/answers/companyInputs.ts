import type { Facts, MarketInput, OwnInput } from '../facts/types.ts';
import type { InputRange } from '../model/inputLaw.ts';
import { marketInputs } from '../scenario/companyRows.ts';
import { inputOf } from '../scenario/inputOf.ts';
import type { Settings } from '../scenario/types.ts';

export type InputName = OwnInput | MarketInput;

/** In the order of the fixed draws: each has a dimension of its own, and keeps it. */
export const inputNames = Object.keys({
	share: 1,
	margin: 2,
	multiple: 3,
	return: 4,
	custom: 5,
	restricted: 6,
	otherGrowth: 7
} satisfies Record<InputName, number>) as InputName[];

/** The id of a company's input: its own, or one that all companies share. */
export const inputId = (company: string, name: InputName): string =>
	name in marketInputs ? name : `${company}.${name}`;

/** Every input of a company with its range. Throws for a company without inputs. */
export const companyInputs = (
	company: string,
	settings: Settings,
	facts: Facts
): Record<InputName, InputRange> =>
	Object.fromEntries(
		inputNames.map((name) => [name, inputOf(inputId(company, name), settings, facts)])
	) as Record<InputName, InputRange>;
