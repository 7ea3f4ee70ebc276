import type { Facts } from '../facts/types.ts';
import { checkValue } from './checkValue.ts';
import { collides } from './collides.ts';
import { defaultOf, presetOf } from './defaultOf.ts';
import { findAssumption } from './findAssumption.ts';
import { MOST_OTHERS, otherEntries } from './otherEntries.ts';
import { pointsOf, resolve } from './resolve.ts';
import { showRaw } from './showRaw.ts';
import { assumptions, LAST_YEAR } from './table.ts';
import type { Problem, Scenario, Value, View } from './types.ts';
import { tryAssumption, withAssumption, withoutAssumption } from './withAssumption.ts';

export type Entry = readonly [id: string, value: unknown];

export interface Restored {
	readonly scenario: Scenario;
	readonly view: View;
	/** What could not be used, in the order met; the rest was. */
	readonly problems: readonly Problem[];
}

/** The format of addresses and files this code writes and reads. */
export const FORMAT = 1;

export const usualView: View = {
	figure: 'market',
	axis: 'linear',
	year: 2030,
	company: 'nvidia',
	definition: 'path',
	priced: 'none',
	with: []
};

const problem = (code: string, id: string, value: unknown, range = ''): Problem => ({
	code,
	id,
	value: showRaw(value),
	range
});

/**
 * The one door for everything from outside (address, file, picture, command line): uses what it can,
 * says what it cannot, and always gives a valid scenario. All entries are applied together: preset,
 * then the rest, then growths in ascending year; an id met twice counts as its last value.
 */
export function restore(entries: readonly Entry[], facts: Facts): Restored {
	const problems: Problem[] = [];
	const values = new Map<string, Value>();
	const given: unknown[] = [];
	for (const [id, raw] of entries) {
		if (id === 'with') {
			given.push(raw);
			continue;
		}
		if (id === 'v') {
			if (showRaw(raw) !== String(FORMAT)) problems.push(problem('other-format', id, raw));
			continue;
		}
		if (id === 'data') {
			if (raw !== facts.version) problems.push(problem('other-data', id, raw, facts.version));
			continue;
		}
		const found = findAssumption(id);
		if (!found) {
			problems.push(problem('unknown-id', showRaw(id), raw));
			continue;
		}
		const checked = checkValue(found.row, id, raw, facts);
		if ('problem' in checked) problems.push(checked.problem);
		else values.set(id, checked.value);
	}

	const preset = presetOf(String(values.get('preset') ?? 'article'), facts);
	const set: Record<string, Value> = {};
	const growths: [number, string][] = [];
	const view: Record<string, Value> = {};
	for (const [id, value] of values) {
		if (id === 'preset') continue;
		if (id.startsWith('view.')) view[id.slice('view.'.length)] = value;
		else if (id.startsWith('growth.')) growths.push([findAssumption(id)!.year!, id]);
		// Like withAssumption, which would copy all for each.
		else if (defaultOf(id, preset, facts) !== value) set[id] = value;
	}
	let scenario: Scenario = { preset: preset.id, set };
	if (pointsOf(scenario, facts).length === 0) {
		problems.push(problem('no-points', 'points', 'none'));
		const points = Object.keys(scenario.set).filter((id) => id.startsWith('points.'));
		scenario = withoutAssumption(scenario, points);
	}
	for (const [year, id] of growths.sort(([a], [b]) => a - b)) {
		if (values.has(`points.${year}`)) {
			problems.push(problem('growth-and-point', id, values.get(id), `points.${year}`));
			continue;
		}
		const tried = tryAssumption(scenario, id, values.get(id), facts);
		if ('problem' in tried) problems.push(tried.problem);
		else scenario = tried.scenario;
	}
	scenario = acrossFields(scenario, facts, problems);
	// The company that stands first: a reader's own market may have none of ours.
	const company = facts.companies[0]?.id ?? usualView.company;
	return {
		scenario: inOrder(scenario),
		view: { ...usualView, company, ...view, with: readOthers(given, facts, problems) } as View,
		problems
	};
}

/** The scenarios to compare with, each through the same door; what cannot be used of them joins the problems. */
function readOthers(given: readonly unknown[], facts: Facts, problems: Problem[]): Scenario[] {
	if (given.length > MOST_OTHERS) {
		problems.push(problem('out-of-range', 'with', given.length, `0…${MOST_OTHERS}`));
	}
	return given.slice(0, MOST_OTHERS).flatMap((raw) => {
		const read = otherEntries(raw);
		const { scenario, ...others } =
			'problem' in read
				? { scenario: null, problems: [read.problem] }
				: restore(read.entries, facts);
		// The open scenario's own entry says with which data all of it was made.
		problems.push(...others.problems.filter(({ code }) => code !== 'other-data'));
		return scenario ?? [];
	});
}

/** What one assumption forbids another: the dependent one is refused and named with what it meets. */
function acrossFields(scenario: Scenario, facts: Facts, problems: Problem[]): Scenario {
	const last = pointsOf(scenario, facts).at(-1)!;
	const horizon = scenario.set.horizon;
	if (typeof horizon === 'number' && horizon < last.year) {
		problems.push(problem('out-of-range', 'horizon', horizon, `${last.year}…${LAST_YEAR}`));
		scenario = withoutAssumption(scenario, ['horizon']);
	}
	const settings = resolve(scenario, facts);
	const refused: string[] = [];
	const { set } = scenario;

	const growth = set['after.growth'] ?? settings.preset.set['after.growth'];
	if (settings.points.length === 1 && typeof growth !== 'number') {
		problems.push(problem('auto-needs-two-points', 'after.growth', 'auto', String(last.year)));
		scenario = withAssumption(scenario, 'after.growth', settings.after.longRun, facts);
	}
	// An impossible ceiling is kept, idle, as a drag keeps it: undoing the other change brings it back.
	if (settings.after.ceilingIdle) {
		problems.push(
			problem(
				`ceiling-${settings.after.ceilingIdle}`,
				'after.ceiling',
				settings.after.ceiling,
				String(last.value)
			)
		);
	}
	// Before the first point there is no path that a range could be about.
	const from = Math.max(settings.error.from, settings.points[0]!.year);
	const years = `${from}…${settings.horizon}`;
	for (const id of Object.keys(set)) {
		const [head, year] = id.split('.');
		if (head !== 'range' || settings.ranges.some((range) => range.year === Number(year))) continue;
		problems.push(problem('range-needs-both', id, set[id], years));
		refused.push(id);
	}
	for (const range of settings.ranges) {
		if (range.year >= from && range.year <= settings.horizon) continue;
		for (const end of ['low', 'high'] as const) {
			const id = `range.${range.year}.${end}`;
			problems.push(problem('out-of-range', id, range.year, years));
			refused.push(id);
		}
	}
	for (const id of Object.keys(set)) {
		const met = collides(scenario, id, facts);
		if (!met) continue;
		problems.push(problem(met[0], id, set[id], met[1]));
		refused.push(id);
	}
	return withoutAssumption(scenario, refused);
}

/** The same scenario with its ids in the order of the table, years ascending: equal ones read equal. */
export function inOrder(scenario: Scenario): Scenario {
	const rank = (id: string) => {
		const found = findAssumption(id);
		return (found?.order ?? assumptions.length) * 10_000 + (found?.year ?? 0);
	};
	return {
		preset: scenario.preset,
		set: Object.fromEntries(
			Object.entries(scenario.set).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
		)
	};
}
