import type { PricedInRow } from '../../answers/pricedInRows.ts';
import type { Role } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { pricedInTrack, type PricedInTrack } from './pricedInTrack.ts';

export interface PricedInModel {
	readonly height: number;
	readonly tracks: readonly PricedInTrack[];
	/** How many answers found no room, in words at the foot. */
	readonly more: AnchoredText | null;
}

interface Parts {
	rows: readonly PricedInRow[];
	/** Of the company: what its share is a share of. */
	role: Role;
	exitYear: number;
	words: WholeWords;
	type: TypeScale;
	width: number;
	/** The height there is; without one the figure takes what it needs. */
	room?: number;
}

/** Below this width, px, names stand above their tracks. */
const NARROW = 520;

/** Places the priced-in figure: the same on the page and in a picture. */
export function pricedInModel({
	rows,
	role,
	exitYear,
	words,
	type,
	width,
	room
}: Parts): PricedInModel {
	const { pricedInFigure: text } = words;
	const [small, size] = [type.note, type.tick];
	const narrow = width < NARROW;
	const names = rows.map(({ id }) => text.name(id, exitYear, role));
	const nameWidth = Math.ceil(Math.max(...names.map((name) => textWidth(name, size, 600))) + 20);
	const x1 = narrow ? 6 : nameWidth;
	const x2 = width - 6;
	const tracks = rows.map((row, i) =>
		pricedInTrack(row, { x1, x2, name: names[i]!, narrow, type, words })
	);
	// A name, the number above a track, the track with its ranges, the number below it.
	const above = small * 1.1;
	const below = small * 1.75;
	const least = (narrow ? size * 1.8 : 0) + above + below + small * 0.8;
	const usual = least + small * 0.6;
	const foot = small * 1.5;
	/** The height of so many rows, each with what its ranges add. */
	const heightOf = (count: number, each: number) =>
		tracks.slice(0, count).reduce((sum, { more }) => sum + each + more, 0);
	const fitting = (room: number) => {
		let count = rows.length;
		while (count > 0 && heightOf(count, least) > room) count--;
		return count;
	};
	const all = room === undefined ? rows.length : fitting(room);
	const count = all < rows.length ? fitting(room! - foot) : all;
	const left = rows.length - count;
	const free = room === undefined ? undefined : room - (left ? foot : 0);
	const each =
		free === undefined
			? usual
			: Math.min(usual * 1.3, Math.max(least, (free - heightOf(count, 0)) / Math.max(1, count)));
	const shown = tracks
		.slice(0, count)
		.map((track, i) => track.at(round2(heightOf(i, each) + (narrow ? size * 1.8 : 0) + above + 6)));
	const bottom = heightOf(count, each);
	const more: AnchoredText | null = left
		? {
				key: 'more',
				x: 0,
				y: round2(bottom + small),
				size: small,
				weight: 400,
				fill: 'muted',
				anchor: 'start',
				text: text.more(left)
			}
		: null;
	return { height: Math.ceil(bottom + (more ? foot : 0)), tracks: shown, more };
}
