import type { Facts } from '../facts/types.ts';
import type { InputRange } from '../model/inputLaw.ts';
import { inputOf } from '../scenario/inputOf.ts';
import type { Settings } from '../scenario/types.ts';

export const inputNames = [
	'share',
	'margin',
	'multiple',
	'return',
	'custom',
	'restricted',
	'otherGrowth'
] as const;

export type InputName = (typeof inputNames)[number];

const shared: readonly InputName[] = ['return', 'custom', 'restricted'];

/** The id of a company's input: its own, or one that all companies share. */
export const inputId = (company: string, name: InputName): string =>
	shared.includes(name) ? name : `${company}.${name}`;

/** Every input of a company with its range. Throws for a company without inputs. */
export const companyInputs = (
	company: string,
	settings: Settings,
	facts: Facts
): Record<InputName, InputRange> =>
	Object.fromEntries(
		inputNames.map((name) => [name, inputOf(inputId(company, name), settings, facts)])
	) as Record<InputName, InputRange>;
