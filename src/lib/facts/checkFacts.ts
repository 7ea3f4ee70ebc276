import { checkCompanyInputs } from './checkCompanyInputs.ts';
import { checkDefaults } from './checkDefaults.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkPresets } from './checkPresets.ts';
import { checkRanges } from './checkRanges.ts';
import { checkReality } from './checkReality.ts';
import { checkReferences } from './checkReferences.ts';
import { checkShape } from './checkShape.ts';
import type { Facts, FactProblem } from './types.ts';

/**
 * Parsed JSON files, by their paths inside `data/` (`figures.json`, `defaults/2026-11.json`), as
 * facts, or all that is wrong with them. Whether records fit each other is told only once each is
 * well-formed by itself, so that one slip is one problem.
 */
export function checkFacts(
	files: Record<string, unknown>
): { facts: Facts } | { problems: FactProblem[] } {
	const shape = checkShape(files);
	if ('problems' in shape) return shape;
	const { facts, defaults } = shape;
	const problems = [
		checkDuplicates,
		checkReferences,
		checkRanges,
		checkCompanyInputs,
		checkPresets,
		checkReality
	].flatMap((check) => check(facts));
	if (problems.length === 0) problems.push(...checkDefaults(facts, defaults));
	return problems.length > 0 ? { problems } : { facts };
}
