import type { Facts } from '../facts/types.ts';
import { resolve } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/types.ts';
import { inputId, inputNames } from './companyInputs.ts';
import { goalSeek, type Sought } from './goalSeek.ts';
import type { ReadOut } from './readOut.ts';

/** What one assumption, changed alone, must be for a read-out to meet its goal. */
export interface GoalAlone extends Sought {
	readonly id: string;
}

/** The numbers a reader may change, in the order of the page; those of a company only where it is asked about. */
function candidates(scenario: Scenario, asked: ReadOut, facts: Facts): string[] {
	const { points } = resolve(scenario, facts);
	const years = points.map(({ year }) => year);
	const company = asked.kind === 'worth' || asked.kind === 'ratio' ? asked.company : null;
	const spread = asked.kind === 'quantile' || asked.kind === 'chance';
	return [
		...years.map((year) => `points.${year}`),
		...years.slice(1).flatMap((year) => [`growth.${year}`, `bend.${year}`]),
		'after.growth',
		'after.longRun',
		'after.halfLife',
		'after.ceiling',
		...(spread ? ['error.yearly', 'error.base', 'error.history'] : []),
		...(company ? [...inputNames.map((name) => inputId(company, name)), 'exitYear'] : [])
	];
}

/** Asks every assumption alone for the value that gives a read-out its goal. */
export const goalsAlone = (
	scenario: Scenario,
	asked: ReadOut,
	goal: number,
	facts: Facts
): GoalAlone[] =>
	candidates(scenario, asked, facts).map((id) => ({
		id,
		...goalSeek(scenario, { id, asked, goal }, facts)
	}));
