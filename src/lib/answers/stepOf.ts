import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import { changedIds, isRemark } from '../scenario/changedIds.ts';
import { differing, type DifferingRow } from '../scenario/differing.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { isNote } from '../scenario/note.ts';
import { pointsOf } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/types.ts';
import { intervalTo } from './intervalTo.ts';

/** A change as a reader made it: `growth.<year>` where a point was moved by the growth that leads to it. */
export interface StepRow extends DifferingRow {
	/** Of a growth: the year it counts from. */
	readonly since?: number;
}

/**
 * What one step of the history did. `opened`: a preset, `rows` being all that differs; `added` and
 * `removed`: a year of the path, with the bends that keep it; `set`, `reset` (back at the preset's
 * value): one assumption; `resetAll`: everything; `several`: more than one; `renamed`, `noted`: what is said of it; `nothing`.
 */
export interface Step {
	readonly kind:
		| 'nothing'
		| 'renamed'
		| 'noted'
		| 'opened'
		| 'added'
		| 'removed'
		| 'set'
		| 'reset'
		| 'resetAll'
		| 'several';
	/** The row that says it; null for `nothing`, `resetAll` and `several`. */
	readonly row: StepRow | null;
	/** Every row that changed by the reader's doing, in the order of the table. */
	readonly rows: readonly StepRow[];
	/** Assumptions that differ from the preset after an opening. */
	readonly changed: number;
}

/** What changed between two scenarios that follow each other in the history. */
export function stepOf(before: Scenario, after: Scenario, facts: Facts): Step {
	const all = differing(before, after, facts);
	const changed = changedIds(after).length;
	const step = (
		kind: Step['kind'],
		rows: readonly StepRow[],
		row: StepRow | null = null
	): Step => ({
		kind,
		row,
		rows,
		changed
	});
	if (before.preset !== after.preset) return step('opened', all, all[0]);
	const named = all.find(({ id }) => id === 'name');
	const notes = all.filter(({ id }) => isNote(id));
	const rows = withoutFollowers(all.filter(({ id }) => !isRemark(id))).map((row) =>
		asSeen(row, before, after, facts)
	);
	const [only] = rows;
	if (!only && notes.length > 0) return step('noted', notes, notes[0]);
	if (!only) return named ? step('renamed', [named], named) : step('nothing', []);
	if (rows.length > 1) return step(changed === 0 ? 'resetAll' : 'several', rows);
	if (only.id.startsWith('points.') && only.from === 'none') return step('added', rows, only);
	if (only.id.startsWith('points.') && only.to === 'none') return step('removed', rows, only);
	const isReset = after.set[only.id] === undefined && !only.id.startsWith('growth.');
	return step(isReset ? 'reset' : 'set', rows, only);
}

/** Without what changed along with something else: bends beside a new year, ends of a moved range. */
function withoutFollowers(rows: readonly DifferingRow[]): DifferingRow[] {
	const ids = rows.map(({ id }) => id);
	const points = rows.filter(({ id }) => id.startsWith('points.'));
	const [point] = points;
	const wholeYear =
		points.length === 1 && (point!.from === 'none' || point!.to === 'none') && isWithin(ids);
	if (wholeYear) return [point!];
	return rows.filter(({ id }) => {
		const [, of = '', end] = /^(.+)\.(low|high)$/.exec(id) ?? [];
		return !end || !ids.includes(of);
	});
}

/** Whether nothing changed but what adding or taking away a year of the path brings along. */
const isWithin = (ids: readonly string[]) =>
	ids.filter((id) => id.startsWith('bend.')).length <= 2 &&
	ids.every((id) => /^(points|bend)\.|^(after\.growth|horizon)$/.test(id));

/** Growths are typed and stepped in tenths of a per cent. */
const MOST_DIGITS = 3;

/** Significant digits that a number was typed with; many where it was computed. */
function digitsOf(value: number): number {
	const same = (digits: number) => Math.abs(Number(value.toPrecision(digits)) / value - 1) < 1e-12;
	return Array.from({ length: 15 }, (_, i) => i + 1).find(same) ?? 15;
}

/**
 * A point is stored whichever of its two controls moved it. Where the growth is the rounder of the two
 * it was the growth's doing, and reads better as such: 30 %, and not 307.58.
 */
function asSeen(row: DifferingRow, before: Scenario, after: Scenario, facts: Facts): StepRow {
	const found = findAssumption(row.id);
	if (found?.row.id !== 'points.<year>' || typeof row.to !== 'number') return row;
	if (after.set[row.id] === undefined) return row;
	const [was, is] = [before, after].map((scenario) => {
		const interval = intervalTo(found.year!, { points: pointsOf(scenario, facts) });
		if (!interval) return null;
		const since = interval.before.year;
		return { since, growth: cagr(interval.before.value, interval.end.value, found.year! - since) };
	});
	if (!was || !is || was.since !== is.since) return row;
	const digits = digitsOf(is.growth);
	if (digits > MOST_DIGITS || digits >= digitsOf(row.to)) return row;
	const to = Number(is.growth.toPrecision(digits));
	return { id: `growth.${found.year}`, from: was.growth, to, since: is.since };
}
