import type { DifferingRow } from '../scenario/differing.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import type { Settings } from '../scenario/types.ts';

/** Assumptions that change together when a difference is explained. */
export interface Player {
	/**
	 * The id of its first row; `start` for the first points of two paths that have none in common,
	 * `after` for what follows the last point, or a group of the table: `market`, `growth`, `shape`.
	 */
	readonly id: string;
	readonly rows: readonly DifferingRow[];
}

/** With more the coalitions take too long, and nobody would read the list. */
const MOST_PLAYERS = 10;

const headOf = (id: string) => id.split('.')[0]!;

/**
 * Sorts what two scenarios differ in: the players of the path up to `year`, and what is listed but
 * explains nothing of the market (definition, error, companies, whatever rests in both scenarios).
 * A point and the bend of the interval that ends there are one player, as is all that follows the last
 * point. Above ten players they are the groups of the table. `year` is on both paths.
 */
export function playersOf(
	rows: readonly DifferingRow[],
	first: Settings,
	second: Settings,
	year: number
): { players: Player[]; others: DifferingRow[]; byGroup: boolean } {
	const start = startOf(first, second, year);
	const of = new Map<string, DifferingRow[]>();
	const groups = new Map<string, DifferingRow[]>();
	const others: DifferingRow[] = [];
	for (const row of rows) {
		if (!touches(row.id, first, second)) {
			others.push(row);
			continue;
		}
		const { row: assumption, year: when } = findAssumption(row.id)!;
		const head = headOf(row.id);
		const player = start.includes(when ?? 0)
			? 'start'
			: head === 'after'
				? head
				: String(when ?? head);
		of.set(player, [...(of.get(player) ?? []), row]);
		groups.set(assumption.group, [...(groups.get(assumption.group) ?? []), row]);
	}
	const byGroup = of.size > MOST_PLAYERS;
	const players = [...(byGroup ? groups : of)].map(([id, rows]): Player => ({
		id: /^\d/.test(id) ? rows[0]!.id : id,
		rows
	}));
	return { players, others, byGroup };
}

/** Whether an assumption that differs can move the path of one scenario or of one between both. */
function touches(id: string, first: Settings, second: Settings): boolean {
	const found = findAssumption(id);
	if (!found?.row.path) return false;
	if (id === 'after.ceiling') return [first, second].some(({ after }) => isActive(after));
	if (headOf(id) !== 'bend') return true;
	return [first, second].some(({ points }) => points.some((point) => point.year === found.year));
}

const isActive = ({ ceiling, ceilingIdle }: Settings['after']) =>
	ceiling !== 'none' && ceilingIdle === undefined;

/**
 * Two paths without a common point up to the year: some scenario between both would have no path
 * there. The years of their first points, which then change together, so that one is always there.
 */
function startOf(first: Settings, second: Settings, year: number): readonly number[] {
	const shared = first.points.some(
		(point) => point.year <= year && second.points.some((other) => other.year === point.year)
	);
	return shared ? [] : [first.points[0]!.year, second.points[0]!.year];
}
