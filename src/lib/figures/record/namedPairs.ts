import type { TrackRecord } from '../../answers/record.ts';

/** More marks than this cannot be named; then so many are. */
const CROWD = 40;
const NAMED = 8;

/** Ids of the pairs that are named in the figure: all, or where they are too many those farthest off. */
export function namedPairs(rows: TrackRecord['rows']): ReadonlySet<string> {
	const byMiss = [...rows].sort((a, b) => Math.abs(b.logRatio) - Math.abs(a.logRatio));
	return new Set(
		byMiss.slice(0, rows.length > CROWD ? NAMED : rows.length).map(({ pair }) => pair.id)
	);
}
