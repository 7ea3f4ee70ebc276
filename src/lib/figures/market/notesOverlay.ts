import type { WholeWords } from '../../words/whole.ts';
import { logDomain } from '../axis.ts';
import type { LabelRequest, Option } from '../placeLabels.ts';
import { round2 } from '../round2.ts';
import { wrapText } from '../wrapText.ts';
import { run, type LabelContext } from './labelContext.ts';
import type { MarketOverlay, PlacedOverlay } from './marketOverlay.ts';
import NotesLayer from './NotesLayer.svelte';
import { reach } from './reach.ts';

/** A reader's note as the figure has it. */
interface FigureNote {
	readonly id: string;
	readonly year: number;
	/** USD bn; null: on the path. */
	readonly value: number | null;
	readonly text: string;
}

/** Where a note's mark stands, in px of the plot, and the number in it where its text is elsewhere. */
export interface PlacedNote {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Where its value is, from which the mark stepped aside if they differ. */
	readonly atY: number;
	readonly r: number;
	readonly number: string;
	readonly size: number;
}

/** More texts than this would cover the figure: numbers stand for them, and a list beside it has the texts. */
const MOST_TEXTS = 6;
/** Distances of a text from its mark, px, and the ways it may lie in. */
const REACHES = [11, 26, 46, 72, 104, 140, 180];
const WAYS = [
	[1, -1],
	[-1, -1],
	[0, -1],
	[1, 1],
	[-1, 1],
	[0, 1],
	[1, 0],
	[-1, 0]
] as const;
/** Beyond so many px a line leads from the text to its mark. */
const LED = 20;

/** Whether notes stand as numbers, their texts in a list beside the figure. */
export const notesAreNumbers = (count: number, compact: boolean): boolean =>
	compact || count > MOST_TEXTS;

/** The reader's notes over the market figure: each a mark at its year and value, with its text near it. */
export function notesOverlay(
	notes: readonly FigureNote[],
	words: WholeWords
): MarketOverlay | null {
	if (notes.length === 0) return null;
	const values = notes.flatMap(({ value }) => value ?? []);
	return {
		widen([low, high], axis) {
			if (values.length === 0) return [low, high];
			if (axis === 'log') return logDomain(Math.min(low, ...values), Math.max(high, ...values));
			return [low, Math.max(high, ...values.map((value) => reach(high, value)))];
		},
		place: (context) => placeNotes(notes, context, words)
	};
}

function placeNotes(
	notes: readonly FigureNote[],
	context: LabelContext,
	words: WholeWords
): PlacedOverlay {
	const { scales, geometry, series, type, compact } = context;
	const { projection } = series;
	const shown = notes
		.map((note, i) => ({ ...note, number: i + 1 }))
		.filter(({ year }) => year >= projection.years[0]!.year && year <= projection.settings.horizon);
	const numbers = notesAreNumbers(notes.length, compact);
	const r = numbers ? Math.max(8, Math.round(type.note * 0.64)) : 4.5;
	const taken = [
		...geometry.points.map(({ x, y }) => ({ x, y, r: 8 })),
		...geometry.marks.map(({ x, y }) => ({ x, y, r: 12 })),
		// What the path comes to stands right of its end, over the last year.
		{ x: scales.width + type.end, y: geometry.pathPoints.at(-1)![1] + 4, r: type.end * 1.4 }
	];
	const marks: PlacedNote[] = [];
	for (const { id, year, value, number } of shown) {
		const x = round2(scales.x(year));
		// One that leaves at an edge stays at it; its text has the value.
		const atY = Math.min(
			Math.max(geometry.yOf(value ?? projection.valueAt(year)), r),
			scales.height - r
		);
		// A number that finds no free place is in the list alone.
		const y = numbers ? clearOf(x, atY, r, [...taken, ...marks], scales.height) : atY;
		const size = Math.max(12, type.note - 1);
		if (y === null) continue;
		marks.push({ id, x, y, atY, r, number: numbers ? String(number) : '', size });
	}
	const labels = (numbers ? [] : shown).map(({ id, text, value }, i): LabelRequest => {
		const leaves = value !== null && geometry.yOf(value) < 0;
		const full = leaves ? words.notes.above(text, value) : text;
		const width = Math.max(96, Math.min(190, scales.width * 0.22));
		const lines = wrapText(full, type.note, 400, width).map((line) => [
			run(line, type.note, 'text')
		]);
		return { id, must: true, options: waysOf(marks[i]!, lines, context) };
	});
	return {
		geometry: marks,
		labels,
		boxes: marks.map(({ x, y }) => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r })),
		lines: [],
		layer: NotesLayer
	};
}

interface Round {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The height nearest to `y` at which a mark touches no other, in steps up and down; null where all are taken. */
function clearOf(
	x: number,
	y: number,
	r: number,
	others: readonly Round[],
	height: number
): number | null {
	const near = others.filter((other) => Math.abs(other.x - x) < other.r + r);
	for (let away = 0; away < height; away += 3) {
		for (const at of [y - away, y + away]) {
			const free = near.every((other) => Math.hypot(other.x - x, other.y - at) >= other.r + r);
			if (free && at >= r && at <= height - r) return round2(at);
		}
	}
	return null;
}

/** A text near its mark, then farther out with a line to it, then wherever the plot has room. */
function* waysOf(
	{ x, y, r }: PlacedNote,
	lines: Option['lines'],
	{ type, scales }: LabelContext
): Generator<Option> {
	const size = type.note;
	const more = (lines.length - 1) * size * 1.25;
	const leaderTo = (toX: number, toY: number) => {
		const away = Math.hypot(toX - x, toY - y);
		const share = Math.min(1, (r + 1) / away);
		return {
			x0: toX,
			y0: toY,
			x1: x + (toX - x) * share,
			y1: y + (toY - y) * share,
			stroke: 'purple' as const
		};
	};
	for (const reach of REACHES) {
		for (const [dx, dy] of WAYS) {
			const at = { x: x + dx * reach * 0.8, y: y + dy * reach };
			const first =
				dy < 0 ? at.y - more : dy > 0 ? at.y + size * 0.8 : at.y - more / 2 + size * 0.35;
			yield {
				x: at.x,
				y: first,
				anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
				lines,
				...(reach > LED ? { leader: leaderTo(at.x - dx * 3, at.y - dy * -2) } : {})
			};
		}
	}
	const step = size * 1.5;
	for (let row = size * 2; row + more < scales.height; row += step) {
		for (let column = scales.width * 0.12; column < scales.width; column += scales.width / 12) {
			const under = row + more < y;
			yield {
				x: column,
				y: row,
				anchor: 'start',
				lines,
				leader: leaderTo(column + 8, under ? row + more + size * 0.3 : row - size * 0.85)
			};
		}
	}
}
