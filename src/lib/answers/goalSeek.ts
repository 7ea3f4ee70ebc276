import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import { rootsOnGrid } from '../model/rootsOnGrid.ts';
import { resolve } from '../scenario/resolve.ts';
import type { Problem, Scenario, Settings } from '../scenario/types.ts';
import { valueOf } from '../scenario/valueOf.ts';
import { goalClosed } from './goalClosed.ts';
import { goalDomain, type GoalDomain } from './goalDomain.ts';
import { intervalTo } from './intervalTo.ts';
import { readOut, type ReadOut } from './readOut.ts';
import { scenarioAt } from './scenarioAt.ts';

/** Which value of one assumption gives a read-out its goal, all else held? */
export interface Goal {
	/** An id of a number of the table, or `growth.<year>`. */
	readonly id: string;
	readonly asked: ReadOut;
	readonly goal: number;
}

/** A value that does it. */
export interface Found {
	readonly value: number;
	/** The scenario with it, valid as a whole. */
	readonly scenario: Scenario;
}

export interface Sought {
	/** How many values there are. */
	readonly code: 'none' | 'one' | 'several';
	/** Ascending. */
	readonly found: readonly Found[];
	/** Where the assumption was looked for; null where it could not be. */
	readonly searched: { readonly min: number; readonly max: number } | null;
	/** The read-out at present; null where there is none. */
	readonly now: number | null;
	/**
	 * With no value found, why. `none`: the read-out runs from one end of `range` to the other and does not
	 * meet the goal; `between-whole`: only the two whole numbers of `range` come near; `no-effect`: it does
	 * not depend on the assumption; else what keeps the question from being asked.
	 */
	readonly reason: Problem | null;
}

/** How near a goal must be met, as a fraction of it; of goals near 0 as a fraction of `SMALL`. */
const NEAR = 1e-9;
const SMALL = 1e-4;
/** Nearer than rounding tells apart. */
const SAME = 1e-13;

const off = (value: number, goal: number) =>
	Math.abs(value - goal) / Math.max(Math.abs(goal), SMALL);

/**
 * Looks for every value of an assumption that gives a read-out its goal: by a formula where there is
 * one, else wherever a grid over all valid values shows a root. Each value found was set in the scenario
 * and gave the goal to within 1e-9 of it.
 */
export function goalSeek(scenario: Scenario, { id, asked, goal }: Goal, facts: Facts): Sought {
	const settings = resolve(scenario, facts);
	const now = readOut(asked, settings, facts);
	const current = currentOf(scenario, id, settings, facts);
	const domain = goalDomain(id, settings, current);
	const nothing = (reason: Problem): Sought => ({
		code: 'none',
		found: [],
		searched: 'code' in domain ? null : { min: domain.min, max: domain.max },
		now: typeof now === 'number' ? now : null,
		reason
	});
	if ('code' in domain) return nothing(domain);
	if (!Number.isFinite(goal)) {
		return nothing({ code: 'not-a-number', id: asked.kind, value: String(goal), range: '' });
	}

	const tried = (value: number): Found | null => {
		const within = Math.min(domain.max, Math.max(domain.min, value));
		if (off(within, value) > SAME) return null;
		const next = scenarioAt(scenario, id, within, facts);
		const read = next && readOut(asked, resolve(next, facts), facts);
		return typeof read === 'number' && off(read, goal) <= NEAR
			? { value: within, scenario: next! }
			: null;
	};
	const these = (found: readonly Found[]): Sought => ({
		code: found.length === 1 ? 'one' : 'several',
		found,
		searched: { min: domain.min, max: domain.max },
		now: typeof now === 'number' ? now : null,
		reason: null
	});
	const closed = domain.whole ? null : goalClosed(asked, goal, id, settings, facts);
	const formula = closed === null ? null : tried(closed);
	if (formula) return these([formula]);

	const at = (value: number) => {
		const read = readOut(asked, domain.settingsAt(value), facts);
		return typeof read === 'number' ? read : NaN;
	};
	const reads = domain.grid.map(at);
	const known = reads.filter(Number.isFinite);
	const [least, most] = [Math.min(...known), Math.max(...known)];
	if (known.length === 0 && typeof now !== 'number') return nothing(now);
	if (known.length === 0) return nothing({ code: 'no-room', id, value: '', range: '' });
	if (off(least, most) <= SAME) {
		return nothing({ code: 'no-effect', id, value: String(least), range: '' });
	}
	const found = rootsIn(domain, reads, at, goal, current ?? domain.min).flatMap(
		(value) => tried(value) ?? []
	);
	const distinct = found.filter((one, i) => i === 0 || one.value !== found[i - 1]!.value);
	if (distinct.length > 0) return these(distinct);
	return nothing(
		betweenWhole(domain, reads, goal, id) ?? {
			code: 'none',
			id,
			value: String(goal),
			range: `${least}…${most}`
		}
	);
}

function currentOf(scenario: Scenario, id: string, settings: Settings, facts: Facts) {
	if (!id.startsWith('growth.')) {
		const value = valueOf(scenario, id, facts);
		return typeof value === 'number' ? value : null;
	}
	const year = Number(id.slice('growth.'.length));
	const interval = intervalTo(year, settings);
	if (!interval) return null;
	return cagr(interval.before.value, interval.end.value, year - interval.before.year);
}

function rootsIn(
	{ whole, grid, to, from }: GoalDomain,
	reads: readonly number[],
	at: (value: number) => number,
	goal: number,
	near: number
): number[] {
	if (whole) return grid.filter((_, i) => off(reads[i]!, goal) <= NEAR);
	const miss = (value: number) => (off(value, goal) <= SAME ? 0 : value - goal);
	const places = grid.map(to);
	const known = new Map(places.map((place, i) => [place, reads[i]!]));
	const roots = rootsOnGrid((place) => miss(known.get(place) ?? at(from(place))), places, to(near));
	return roots.map((place) => grid[places.indexOf(place)] ?? from(place));
}

/** Two neighbouring whole numbers between which the goal would be met. */
function betweenWhole(
	{ whole, grid }: GoalDomain,
	reads: readonly number[],
	goal: number,
	id: string
): Problem | null {
	if (!whole) return null;
	const place = reads.findIndex((read, i) => i > 0 && read < goal !== reads[i - 1]! < goal);
	if (place < 0) return null;
	const range = `${grid[place - 1]}…${grid[place]}`;
	return { code: 'between-whole', id, value: String(goal), range };
}
