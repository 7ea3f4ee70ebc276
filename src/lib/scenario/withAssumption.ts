import type { Facts } from '../facts/types.ts';
import { collides } from './collides.ts';
import { checkValue, rangeText } from './checkValue.ts';
import { defaultOf, presetOf } from './defaultOf.ts';
import { findAssumption } from './findAssumption.ts';
import { pointsOf, resolve } from './resolve.ts';
import { showRaw } from './showRaw.ts';
import { GREATEST_VALUE, LAST_YEAR, LEAST_VALUE } from './table.ts';
import { twelveDigits } from './twelveDigits.ts';
import type { Problem, Scenario, Value } from './types.ts';

/**
 * The scenario with one assumption changed. A value equal to the default is not kept, so equal
 * scenarios are equal records. The value must have passed `checkValue`.
 */
export function withAssumption(
	scenario: Scenario,
	id: string,
	value: Value,
	facts: Facts
): Scenario {
	const { [id]: _, ...others } = scenario.set;
	const isDefault = defaultOf(id, presetOf(scenario.preset, facts), facts) === value;
	return { ...scenario, set: isDefault ? others : { ...others, [id]: value } };
}

/** The scenario with an assumption, or several, back at what the preset gives. */
export function withoutAssumption(scenario: Scenario, ids: readonly string[]): Scenario {
	return {
		...scenario,
		set: Object.fromEntries(Object.entries(scenario.set).filter(([id]) => !ids.includes(id)))
	};
}

/**
 * The value that a yearly growth (a fraction) up to `year` gives the point there; null where no
 * interval ends in that year.
 */
export function valueFromGrowth(
	scenario: Scenario,
	year: number,
	growth: number,
	facts: Facts
): number | null {
	const points = pointsOf(scenario, facts);
	const place = points.findIndex((point) => point.year === year);
	const before = points[place - 1];
	if (!before) return null;
	return twelveDigits(before.value * (1 + growth) ** (year - before.year));
}

/** What the rest of a scenario has against an assumption just set in it: a code and a range. */
function forbids(scenario: Scenario, id: string, facts: Facts): [string, string] | null {
	const points = pointsOf(scenario, facts);
	const last = points.at(-1);
	const value = scenario.set[id];
	if (!last) return ['no-points', ''];
	if (id === 'horizon' && Number(value) < last.year) {
		return ['out-of-range', `${last.year}…${LAST_YEAR}`];
	}
	if (id === 'after.growth' && typeof value !== 'number' && points.length === 1) {
		return ['auto-needs-two-points', String(last.year)];
	}
	const idle = id === 'after.ceiling' && resolve(scenario, facts).after.ceilingIdle;
	return idle ? [`ceiling-${idle}`, String(last.value)] : collides(scenario, id, facts);
}

/** Checks what a reader typed for an id (`growth.<year>` too) and applies it, or says what is wrong. */
export function tryAssumption(
	scenario: Scenario,
	id: string,
	raw: unknown,
	facts: Facts
): { scenario: Scenario } | { problem: Problem } {
	const found = findAssumption(id);
	const refuse = (code: string, range: string) => ({
		problem: { code, id, value: showRaw(raw), range }
	});
	if (!found) return refuse('unknown-id', '');
	const checked = checkValue(found.row, id, raw, facts);
	if ('problem' in checked) return checked;
	if (found.row.id !== 'growth.<year>') {
		const next = withAssumption(scenario, id, checked.value, facts);
		const forbidden = forbids(next, id, facts);
		return forbidden ? refuse(...forbidden) : { scenario: next };
	}
	const value = valueFromGrowth(scenario, found.year!, Number(checked.value), facts);
	if (value === null) return refuse('no-interval', rangeText(found.row, facts));
	if (value < LEAST_VALUE || value > GREATEST_VALUE) {
		return refuse('value-out-of-range', `${LEAST_VALUE}…${GREATEST_VALUE}`);
	}
	return { scenario: withAssumption(scenario, `points.${found.year}`, value, facts) };
}
