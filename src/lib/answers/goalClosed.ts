import type { Facts } from '../facts/types.ts';
import { bendThrough } from '../model/bendThrough.ts';
import { cagr } from '../model/cagr.ts';
import type { Settings } from '../scenario/types.ts';
import { inputId, inputNames } from './companyInputs.ts';
import { inputForGoal } from './inputForGoal.ts';
import { intervalTo } from './intervalTo.ts';
import { pathGoal, type PathGoal } from './pathGoal.ts';
import { pointForGoal } from './pointForGoal.ts';
import type { ReadOut } from './readOut.ts';

/**
 * The value of an assumption that gives a read-out its goal, where a formula has it: points and the
 * growth to them on steady and straight paths, bends, the inputs of a company's worth. Null where none
 * has. In all of these the read-out rises or falls throughout, so that there is no other value. What
 * comes back is to be checked: a formula does not know what is valid, or where a path meets a limit.
 */
export function goalClosed(
	asked: ReadOut,
	goal: number,
	id: string,
	settings: Settings,
	facts: Facts
): number | null {
	if (asked.kind === 'worth' || asked.kind === 'ratio') {
		const input = inputNames.find((name) => inputId(asked.company, name) === id);
		if (input) return inputForGoal(asked, goal, input, settings, facts);
	}
	const [head, end] = [id.split('.')[0], Number(id.split('.')[1])];
	const path = pathGoal(asked, goal, settings, facts);
	if (!path || !(end > 0)) return null;
	if (head === 'bend') return bendForGoal(path, end, settings);
	if (head === 'points') return pointForGoal(path, end, settings, facts);
	const interval = head === 'growth' && intervalTo(end, settings);
	const value = interval ? pointForGoal(path, end, settings, facts) : null;
	if (!interval || value === null || !(value > 0)) return null;
	return cagr(interval.before.value, value, end - interval.before.year);
}

function bendForGoal({ asked, goal }: PathGoal, end: number, settings: Settings): number | null {
	const interval = intervalTo(end, settings);
	if (!interval || settings.curve !== 'steady' || asked.kind !== 'market') return null;
	const { before, end: point } = interval;
	return bendThrough(
		{ year0: before.year, value0: before.value, year1: point.year, value1: point.value },
		asked.year,
		goal
	);
}
