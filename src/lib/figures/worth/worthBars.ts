import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import type { TypeScale } from '../typeScale.ts';
import type { WorthBar } from './worthSeries.ts';

/** One input's bar with its words, in px. */
export interface WorthRow {
	readonly id: string;
	readonly y: number;
	readonly height: number;
	/** The part on the side of the input's low end, and that of its high end. */
	readonly parts: readonly {
		readonly end: 'low' | 'high';
		readonly x: number;
		readonly width: number;
	}[];
	readonly texts: readonly AnchoredText[];
}

interface Place {
	names: readonly string[];
	/** The px of a worth, kept within the axis. */
	at(value: number): number;
	/** The px of the worth with every input as it is: both parts of a bar meet there. */
	meet: number;
	/** The axis' ends, USD bn. */
	top: number;
	bottom: number;
	type: TypeScale;
	narrow: boolean;
	width: number;
	words: WholeWords;
}

/** For each input what puts its bar at a height: worth at its low end to worth at its high end. */
export function worthBars(
	bars: readonly WorthBar[],
	{ names, at, meet, top, bottom, type, narrow, width, words }: Place
): ((y: number, rowHeight: number) => WorthRow)[] {
	const { worthFigure: text } = words;
	return bars.map((bar, i) => (y, rowHeight) => {
		const thickness = Math.max(6, Math.round(type.note * 0.8));
		const middle = narrow ? y + rowHeight * 0.66 : y + rowHeight / 2;
		const baseline = round2(middle + type.note * 0.35);
		const [low, high] = [at(bar.low), at(bar.high)];
		const rest = { size: type.note, weight: 400 as const, y: baseline };
		const leftEnd = bar.low <= bar.high ? 'low' : 'high';
		const ends = (['low', 'high'] as const).map((end): AnchoredText => {
			const left = end === leftEnd;
			const value = text.end(bar.id, end === 'low' ? bar.inputLow : bar.inputHigh);
			const out = bar[end] > top || bar[end] < bottom;
			return {
				...rest,
				key: `${bar.id} ${end}`,
				x: round2(at(bar[end]) + (left ? -5 : 5)),
				fill: 'text2',
				anchor: left ? 'end' : 'start',
				text: out ? text.out(value, bar[end]) : value
			};
		});
		return {
			id: bar.id,
			y: round2(middle - thickness / 2),
			height: thickness,
			parts: [
				{ end: 'low', ...span(low, meet) },
				{ end: 'high', ...span(meet, high) }
			],
			texts: [
				{
					key: bar.id,
					x: 0,
					y: narrow ? round2(y + type.tick) : round2(middle + type.tick * 0.35),
					size: type.tick,
					weight: 400,
					fill: 'text',
					anchor: 'start',
					text: names[i]!
				},
				...ends,
				{
					...rest,
					key: `${bar.id} share`,
					x: width,
					size: type.tick,
					fill: 'text',
					anchor: 'end',
					text: text.share(bar.share)
				}
			]
		};
	});
}

const span = (one: number, other: number) => ({
	x: round2(Math.min(one, other)),
	width: round2(Math.abs(other - one))
});
