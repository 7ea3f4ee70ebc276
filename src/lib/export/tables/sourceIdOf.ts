import type { Cell } from '../figureTable.ts';

/** The id of the source that a cell written by `sourceText` names; undefined for any other cell. */
export const sourceIdOf = (cell: Cell): string | undefined =>
	typeof cell === 'string' ? /\[([^\]]+)\]$/.exec(cell)?.[1] : undefined;
