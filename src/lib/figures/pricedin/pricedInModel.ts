import { scaleLinear, scaleLog } from 'd3';
import type { PricedInRow } from '../../answers/pricedInRows.ts';
import type { Role } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { wrapText } from '../wrapText.ts';

/** One answer as a track: what was published as ticks, what is assumed now, what the price needs. */
export interface PricedInTrack {
	readonly id: string;
	readonly y: number;
	readonly x1: number;
	readonly x2: number;
	readonly range: { readonly x: number; readonly width: number } | null;
	/** A single value is a tick; a range has a width. What is not counted in money is hollow. */
	readonly marks: readonly {
		readonly id: string;
		readonly x1: number;
		readonly x2: number;
		readonly units: boolean;
	}[];
	readonly now: number | null;
	readonly needed: number | null;
	readonly texts: readonly AnchoredText[];
}

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
const logarithmic = new Set<string>(['market', 'multiple']);

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
	// A name, the number above a track, the track, the number below it.
	const above = small * 1.1;
	const below = small * 1.75;
	const least = (narrow ? size * 1.8 : 0) + above + below + small * 0.8;
	const usual = least + small * 0.6;
	const foot = small * 1.5;
	const most = room === undefined ? rows.length : Math.floor(room / least);
	const shown = rows.slice(0, most < rows.length ? Math.floor((room! - foot) / least) : most);
	const left = rows.length - shown.length;
	const free = room === undefined ? undefined : room - (left ? foot : 0);
	const rowHeight =
		free === undefined
			? usual
			: Math.min(usual * 1.3, Math.max(least, free / Math.max(1, shown.length)));
	const x1 = narrow ? 6 : nameWidth;
	const x2 = width - 6;

	const tracks = shown.map((row, i) => {
		const y = round2(i * rowHeight + (narrow ? size * 1.8 : 0) + above + 6);
		return trackOf(row, { x1, x2, y, name: names[i]!, narrow, type, words });
	});
	const bottom = shown.length * rowHeight;
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
	return { height: Math.ceil(bottom + (more ? foot : 0)), tracks, more };
}

interface Place {
	x1: number;
	x2: number;
	y: number;
	name: string;
	narrow: boolean;
	type: TypeScale;
	words: WholeWords;
}

function trackOf(row: PricedInRow, { x1, x2, y, name, narrow, type, words }: Place): PricedInTrack {
	const { pricedInFigure: text } = words;
	const { id, now, needed, reason, range, span, marks } = row;
	const [small, size] = [type.note, type.tick];
	const values = [
		now,
		needed,
		...(span ? [span.min, span.max] : []),
		...(range && (range.low > 0 || !logarithmic.has(id)) ? [range.low, range.high] : []),
		...marks.flatMap(({ low, high }) => [low, high])
	].filter((value): value is number => value !== null);
	// Growth to the first point, of which nothing was published: a track without a scale.
	const bare = values.length === 0;
	const [min, max] = bare ? [0, 1] : [Math.min(...values), Math.max(...values)];
	// A diamond or a ring at the very end would stand half outside.
	const pad = (end: number) => (end === now || end === needed ? (max - min) * 0.03 || 0.01 : 0);
	const scale = logarithmic.has(id)
		? scaleLog([min * 0.92, max * 1.08], [x1, x2])
		: scaleLinear([min - pad(min), max + pad(max)], [x1, x2]);
	const at = (value: number) => round2(Math.min(x2, Math.max(x1, scale(value))));

	const texts: AnchoredText[] = [];
	const put = (key: string, x: number, baseline: number, says: string, strong: boolean) => {
		const half = textWidth(says, small, strong ? 600 : 400) / 2;
		texts.push({
			key: `${id} ${key}`,
			x: round2(Math.min(Math.max(x, x1 + half), x2 - half)),
			y: round2(baseline),
			size: small,
			weight: strong ? 600 : 400,
			fill: strong ? 'blue' : 'text2',
			anchor: 'middle',
			text: says
		});
	};
	texts.push({
		key: `${id} name`,
		x: 0,
		y: round2(narrow ? y - small * 1.4 - 10 : y + size * 0.35),
		size,
		weight: 400,
		fill: 'text',
		anchor: 'start',
		text: name
	});
	if (needed !== null) put('needed', at(needed), y - 10, text.needed(id, needed), true);
	if (now !== null) put('now', at(now), y + small + 9, text.now(id, now), false);
	// The ends of a track, where what is assumed now leaves them room.
	const nowText = texts.at(-1)!;
	const taken = now === null ? 0 : textWidth(nowText.text, small, 400) / 2 + 8;
	const [lowest, highest] = scale.domain() as [number, number];
	const ends = { min: lowest, max: highest };
	for (const key of bare ? [] : (['min', 'max'] as const)) {
		const value = ends[key];
		const says = text.value(id, value);
		const wide = textWidth(says, small, 400);
		const [from, to] = key === 'min' ? [x1, x1 + wide] : [x2 - wide, x2];
		if (now !== null && from < nowText.x + taken && to > nowText.x - taken) continue;
		texts.push({
			key: `${id} ${key}`,
			x: key === 'min' ? x1 : x2,
			y: round2(y + small + 9),
			size: small,
			weight: 400,
			fill: 'muted',
			anchor: key === 'min' ? 'start' : 'end',
			text: says
		});
	}
	if (reason) {
		const says = words.worth.reason(reason);
		const line = wrapText(says, small, 400, x2 - x1);
		texts.push({
			key: `${id} reason`,
			x: x1,
			y: round2(y - 10),
			size: small,
			weight: 600,
			fill: 'text2',
			anchor: 'start',
			text: line.length > 1 ? text.notPossible : line[0]!
		});
	}
	return {
		id,
		y,
		x1,
		x2,
		range: range && { x: at(range.low), width: round2(at(range.high) - at(range.low)) },
		marks: marks.map(({ id: key, low, high, basis }) => ({
			id: key,
			x1: at(low),
			x2: at(high),
			units: basis !== undefined
		})),
		now: now === null ? null : at(now),
		needed: needed === null ? null : at(needed),
		texts
	};
}
