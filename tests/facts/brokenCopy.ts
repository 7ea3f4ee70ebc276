import { checkFacts } from '../../src/lib/facts/checkFacts.ts';
import { dataFiles } from '../../src/lib/facts/readFacts.ts';
import type { FactProblem } from '../../src/lib/facts/types.ts';

/** A deep copy of all of `data/`, to be broken. */
export const copyData = (): Record<string, any> => structuredClone(dataFiles) as never;

/** The problems of a copy of `data/` after something was done to it; none if it is still good. */
export function problemsAfter(breakIt: (files: Record<string, any>) => void): FactProblem[] {
	const files = copyData();
	breakIt(files);
	const checked = checkFacts(files);
	return 'problems' in checked ? checked.problems : [];
}

/** Index of the record with an id. */
export const at = (list: { id: string }[], id: string) => list.findIndex((one) => one.id === id);
