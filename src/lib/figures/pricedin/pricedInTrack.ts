import type { PricedInRow } from '../../answers/pricedInRows.ts';
import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { wrapText } from '../wrapText.ts';
import { packLanes } from './packLanes.ts';
import { pricedInScale } from './pricedInScale.ts';

/** One answer as a track: what was published as ticks, what is assumed now, what the price needs. */
export interface PricedInTrack {
	readonly id: string;
	readonly y: number;
	readonly x1: number;
	readonly x2: number;
	readonly range: { readonly x: number; readonly width: number } | null;
	/**
	 * A single value is a tick on the track; a range has a width, and lies below the track where it
	 * covers no other. What is not counted in money is hollow.
	 */
	readonly marks: readonly {
		readonly id: string;
		readonly x1: number;
		readonly x2: number;
		readonly y: number;
		readonly units: boolean;
	}[];
	readonly now: number | null;
	readonly needed: number | null;
	readonly texts: readonly AnchoredText[];
}

interface Place {
	x1: number;
	x2: number;
	name: string;
	narrow: boolean;
	type: TypeScale;
	words: WholeWords;
}

/** Below its track a lane of ranges is so high, px, the first so far below. */
const LANE = 6;
const FIRST = 10;

/** An answer's track at a height, and how much its ranges add to the height of its row, px. */
export function pricedInTrack(
	row: PricedInRow,
	{ x1, x2, name, narrow, type, words }: Place
): { more: number; at(y: number): PricedInTrack } {
	const { pricedInFigure: text } = words;
	const { id, now, needed, reason, range } = row;
	const [small, size] = [type.note, type.tick];
	const scale = pricedInScale(row, x1, x2);
	const at = (value: number) => round2(scale.at(value));
	const spans = row.marks.map(({ low, high }) => ({ x1: at(low), x2: at(high) }));
	const wide = spans.flatMap((span, i) => (span.x2 > span.x1 ? [i] : []));
	const lanes = packLanes(wide.map((i) => spans[i]!));
	const more = lanes.length ? (Math.max(...lanes) + 1) * LANE : 0;

	function textsAt(y: number): AnchoredText[] {
		const below = y + small + 9 + more;
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
		if (now !== null) put('now', at(now), below, text.now(id, now), false);
		// The ends of a track, where what is assumed now leaves them room.
		const nowText = texts.at(-1)!;
		const taken = now === null ? 0 : textWidth(nowText.text, small, 400) / 2 + 8;
		for (const key of scale.ends ? (['min', 'max'] as const) : []) {
			const says = text.value(id, scale.ends![key]);
			const wide = textWidth(says, small, 400);
			const [from, to] = key === 'min' ? [x1, x1 + wide] : [x2 - wide, x2];
			if (now !== null && from < nowText.x + taken && to > nowText.x - taken) continue;
			texts.push({
				key: `${id} ${key}`,
				x: key === 'min' ? x1 : x2,
				y: round2(below),
				size: small,
				weight: 400,
				fill: 'muted',
				anchor: key === 'min' ? 'start' : 'end',
				text: says
			});
		}
		if (reason) {
			const line = wrapText(words.worth.reason(reason), small, 400, x2 - x1);
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
		return texts;
	}

	return {
		more,
		at: (y) => ({
			id,
			y,
			x1,
			x2,
			range: range && { x: at(range.low), width: round2(at(range.high) - at(range.low)) },
			marks: row.marks.map(({ id: key, basis }, i) => {
				const lane = lanes[wide.indexOf(i)];
				return {
					id: key,
					...spans[i]!,
					y: lane === undefined ? y : round2(y + FIRST + lane * LANE),
					units: basis !== undefined
				};
			}),
			now: now === null ? null : at(now),
			needed: needed === null ? null : at(needed),
			texts: textsAt(y)
		})
	};
}
