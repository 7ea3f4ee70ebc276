import type { Facts } from '../facts/types.ts';
import { settingsWith } from '../scenario/settingsWith.ts';
import { GREATEST_VALUE } from '../scenario/table.ts';
import type { Settings } from '../scenario/types.ts';
import type { PathGoal } from './pathGoal.ts';
import { readOut } from './readOut.ts';

/**
 * The value of the point in `year`, USD bn, with which a path meets a goal, where a line through two
 * paths has it: on a steady path logarithms of market and point, on a straight one between points the
 * values themselves. Null for all others.
 */
export function pointForGoal(
	{ asked, goal }: PathGoal,
	year: number,
	settings: Settings,
	facts: Facts
): number | null {
	if (asked.kind === 'market' && asked.year === year) return goal;
	const beyond = asked.year > Math.max(year, settings.points.at(-1)!.year);
	const steady = settings.curve === 'steady' && (!beyond || settings.after.ceiling === 'none');
	const straight = settings.curve === 'straight' && !beyond && asked.kind === 'market';
	if (!steady && !straight) return null;

	const ofReadOut = straight ? plain : asked.kind === 'growth' ? Math.log1p : Math.log;
	const at = (value: number) => {
		const read = readOut(asked, settingsWith(settings, `points.${year}`, value), facts);
		return typeof read === 'number' ? ofReadOut(read) : NaN;
	};
	const [to, from] = straight ? [plain, plain] : [Math.log, Math.exp];
	const here = settings.points.find((point) => point.year === year) ?? settings.points[0]!;
	const there = here.value * (2 * here.value > GREATEST_VALUE ? 0.5 : 2);
	const [a, b] = [at(here.value), at(there)];
	const slope = (b - a) / (to(there) - to(here.value));
	const value = from(to(here.value) + (ofReadOut(goal) - a) / slope);
	return Number.isFinite(value) ? value : null;
}

const plain = (value: number) => value;
