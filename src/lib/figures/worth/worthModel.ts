import { scaleLinear, ticks as roundTicks } from 'd3';
import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { worthBars, type WorthRow } from './worthBars.ts';
import { worthDomain } from './worthDomain.ts';
import { worthDots, type WorthDots } from './worthDots.ts';
import { worthRuns, type Run } from './worthRuns.ts';
import type { WorthSeries } from './worthSeries.ts';

/** The worth figure in px from its own corner: dots over an axis, below it a bar for each input. */
export interface WorthModel extends WorthDots {
	readonly height: number;
	readonly ticks: readonly { readonly value: number; readonly x: number }[];
	/** The axis, and where lines that cross all of the figure begin and end. */
	readonly baseline: number;
	readonly left: number;
	readonly right: number;
	/** Where gridlines run through the bars: not through the words above a bar. */
	readonly runs: readonly Run[];
	/** Both values: where their lines begin, and run through the bars. */
	readonly price: { readonly x: number; readonly y: number; readonly runs: readonly Run[] };
	readonly worth: { readonly x: number; readonly y: number; readonly runs: readonly Run[] };
	readonly rows: readonly WorthRow[];
	readonly texts: readonly AnchoredText[];
}

interface Parts {
	series: WorthSeries;
	words: WholeWords;
	type: TypeScale;
	width: number;
	/** The height there is; without one the figure takes what it needs. */
	room?: number;
	/** The axis, USD bn; its own if left out. What lies beyond stands at its end and says so. */
	domain?: readonly [number, number];
}

/** Below this width, px, names of inputs stand above their bars. */
const NARROW = 520;

/** Places the worth figure: the same on the page and in a picture. */
export function worthModel({ series, words, type, width, room, domain }: Parts): WorthModel {
	const { marketValue, worth, futures, bars } = series;
	const { worthFigure: text, numbers } = words;
	const [small, size] = [type.note, type.tick];
	const narrow = width < NARROW;
	const step = Math.round(small * 1.5);
	const [bottomValue, top] = domain ?? worthDomain(series);

	const names = bars.map(({ id }) => text.input(id, series.exitYear, series.role));
	const nameWidth = Math.max(0, ...names.map((name) => textWidth(name, size, 400))) + 12;
	const explains =
		Math.max(textWidth(text.explains, small, 400), textWidth('100 %', size, 600)) + 10;
	const says = bars.flatMap(({ id, inputLow, inputHigh }) =>
		[inputLow, inputHigh].map((value) => text.end(id, value))
	);
	const endWidth = Math.max(0, ...says.map((one) => textWidth(one, small, 400))) + 10;
	const left = narrow ? 0 : Math.ceil(nameWidth);
	const right = width - Math.ceil(explains);
	const scale = scaleLinear([bottomValue, top], [left + endWidth, right - endWidth]);
	const at = (value: number) => scale(Math.min(Math.max(value, bottomValue), top));

	// From top to bottom: two lines of names, dots, the axis, a head, the bars.
	const head = step * 2 + small * 0.4;
	const axis = size + 12;
	const intro = step * 1.9;
	const free = room === undefined ? undefined : room - head - axis - intro;
	const least = narrow ? step * 2 : step;
	const usual = narrow ? step * 2.3 : step * 1.45;
	const most = free === undefined ? bars.length : Math.floor((free * 0.68) / least);
	// Where there is room for one bar at most, the dots have it all.
	const shown = bars.slice(0, most < bars.length ? (most < 2 ? 0 : most - 1) : most);
	const hasBars = shown.length > 0;
	const lines = shown.length + (hasBars && shown.length < bars.length ? 1 : 0);
	const rowHeight =
		free === undefined ? usual : Math.min(usual * 1.25, Math.max(least, (free * 0.6) / lines));
	const dotsHeight =
		free === undefined ? (narrow ? 96 : 118) : free - lines * rowHeight + (hasBars ? 0 : intro);
	// Too little even for that leaves the two values in words.
	const hasDots = dotsHeight >= size * 1.5;
	const baseline = Math.round(head + dotsHeight);
	const first = Math.round(baseline + axis + (hasBars ? intro : 0));
	const bottom = Math.round(first + lines * rowHeight);

	const { dots, radius } = worthDots(hasDots ? futures : [], marketValue, at, {
		from: scale.range()[0]!,
		to: right,
		baseline,
		height: dotsHeight - 4,
		largest: Math.round(size * 1.9)
	});
	const widest = textWidth(numbers.atMost(top, 0), size, 400) + 20;
	const count = Math.max(1, Math.min(narrow ? 3 : 5, Math.floor((right - left) / widest / 1.5)));
	const ticks = (hasDots ? roundTicks(bottomValue, top, count) : []).map((value) => ({
		value,
		x: round2(scale(value))
	}));
	const priceX = round2(at(marketValue));
	const worthX = round2(at(worth));
	/** A name stands on the side of its line that has more room, unless only the other keeps it off `bar`. */
	const beside = (
		key: string,
		x: number,
		y: number,
		forms: readonly string[],
		fill: 'text' | 'blue',
		bar?: number
	) => {
		const more = x > width / 2;
		const ways = forms.flatMap((says) =>
			[more, !more].map((end) => ({ says, end, wide: textWidth(says, small, 600) }))
		);
		const clear = ({ end, wide }: (typeof ways)[number]) => {
			const [from, to] = end ? [x - 7 - wide, x - 7] : [x + 7, x + 7 + wide];
			const free = bar === undefined || bar < from - 5 || bar > to + 5;
			return from >= 0 && to <= width && free;
		};
		const { says, end, wide } = ways.find(clear) ?? ways[0]!;
		return {
			key,
			x: round2(end ? Math.max(wide, x - 7) : Math.min(width - wide, x + 7)),
			y: round2(y),
			size: small,
			weight: 600 as const,
			fill,
			anchor: end ? ('end' as const) : ('start' as const),
			text: says
		};
	};
	const plain = { size: small, weight: 400 as const, fill: 'muted' as const };
	const beyond = futures.filter((value) => value > top).length;
	const overBars: AnchoredText[] = [
		{
			...plain,
			key: 'intro',
			x: 0,
			y: round2(first - step * 0.65),
			anchor: 'start',
			text: narrow ? text.barsShort : text.bars
		},
		{
			...plain,
			key: 'explains',
			x: width,
			y: round2(first - step * 0.65),
			anchor: 'end',
			text: text.explains
		}
	];
	const texts: AnchoredText[] = [
		beside('price', priceX, small, [text.price(marketValue, series.date, narrow)], 'text'),
		beside(
			'worth',
			worthX,
			small + step,
			[text.worthHere(worth), text.worthShort(worth), numbers.billions(worth)],
			'blue',
			priceX
		),
		...ticks.map(({ value, x }) => ({
			key: `tick ${value}`,
			x,
			y: round2(baseline + size + 5),
			size,
			weight: 400 as const,
			fill: 'muted' as const,
			anchor: 'middle' as const,
			text: numbers.atMost(value, 1)
		})),
		...(hasBars ? overBars : []),
		...(beyond && hasDots
			? [
					{
						...plain,
						key: 'beyond',
						x: width,
						y: round2(head),
						anchor: 'end' as const,
						text: text.beyond(beyond, top)
					}
				]
			: []),
		...(hasBars && shown.length < bars.length
			? [
					{
						...plain,
						key: 'more',
						x: 0,
						y: round2(first + (lines - 0.35) * rowHeight),
						anchor: 'start' as const,
						text: text.more(bars.length - shown.length)
					}
				]
			: [])
	];
	const rows = worthBars(shown, {
		names,
		at,
		meet: worthX,
		top,
		bottom: bottomValue,
		type,
		narrow,
		width,
		words
	}).map((row, i) => row(first + i * rowHeight, rowHeight));
	// Of the height of each row what lies below a name above the bar.
	const spans = rows.map((_, i) => ({
		from: round2(first + i * rowHeight + (narrow ? size * 1.3 : 0)),
		to: round2(first + (i + 1) * rowHeight)
	}));
	return {
		height: bottom + 2,
		dots,
		radius: round2(radius),
		ticks,
		baseline,
		left,
		right,
		runs: worthRuns(-Infinity, rows, spans),
		price: { x: priceX, y: round2(small + 5), runs: worthRuns(priceX, rows, spans) },
		worth: { x: worthX, y: round2(small + step + 5), runs: worthRuns(worthX, rows, spans) },
		rows,
		texts
	};
}
