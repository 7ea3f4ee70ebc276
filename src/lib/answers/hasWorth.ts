import type { Company, Facts } from '../facts/types.ts';

/** Whether a company earns from the making of the chips and so has a worth: the facts then give it a share. */
export const hasWorth = ({ id }: Pick<Company, 'id'>, facts: Facts): boolean =>
	facts.companyInputs.some((input) => input.id === `${id}.share`);
