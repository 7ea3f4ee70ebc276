import { cutText } from './cutText.ts';
import { pictureType, type TypeScale } from './typeScale.ts';
import { textWidth, type Weight } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** What stands around the plot of a picture. */
export interface PictureText {
	title: string;
	subtitle: string;
	/** Label and text of each line below the rule: scenario, sources, reading; `spare` what a small picture does without. */
	notes: readonly { label: string; text: string; spare?: boolean }[];
}

export interface PictureLayout {
	margin: number;
	title: { size: number; lines: readonly { text: string; y: number }[] };
	subtitle: { size: number; lines: readonly { text: string; y: number }[] };
	notes: {
		size: number;
		ruleY: number;
		lines: readonly {
			label: string;
			text: string;
			/** Where the text starts: right of its label, or of all labels. */
			x: number;
			y: number;
		}[];
	};
	wordmark: { size: number; logo: number; x: number; y: number };
	/** Room for the plot, from the picture's edges. */
	plot: { top: number; right: number; bottom: number; left: number };
	type: TypeScale;
}

const LEAST = 12;

/** In a column narrower than this, notes run on from their labels, in closer lines. */
const NARROW = 560;

/** Of a picture's height its plot takes at least this share, or what stands around it makes way. */
const LEAST_SHARE = { narrow: 0.4, wide: 0.22 };
/** A plot lower than this, px, shows nothing, whatever share it is. */
const LEAST_PLOT = 130;

/** How many lines title, subtitle and each note may take; what is longer ends in an ellipsis. */
interface Most {
	readonly title: number;
	readonly subtitle: number;
	readonly note: number;
}

const ALL: Most = { title: Infinity, subtitle: Infinity, note: Infinity };
/** A file carries its scenario and sources whole, however much of them its picture has room for. */
const FEWER: readonly Most[] = [
	ALL,
	{ title: 3, subtitle: 2, note: 2 },
	{ title: 2, subtitle: 1, note: 1 }
];

/**
 * Lays a picture out at any size: title and subtitle above, notes below, the plot between. Sizes grow
 * with the picture's area and never fall under 12 px; lines break by the shipped font's measures. Where
 * the plot would be too low, spare notes go first, then the ends of long texts.
 */
export function pictureLayout(text: PictureText, width: number, height: number): PictureLayout {
	const whole = layOut(text, width, height, ALL);
	const plotOf = ({ plot }: PictureLayout) => height - plot.top - plot.bottom;
	const share = width < NARROW ? LEAST_SHARE.narrow : LEAST_SHARE.wide;
	if (plotOf(whole) >= Math.max(height * share, LEAST_PLOT)) return whole;
	const needed = { ...text, notes: text.notes.filter(({ spare }) => !spare) };
	const made = FEWER.map((most) => layOut(needed, width, height, most));
	return made.find((one) => plotOf(one) >= LEAST_PLOT) ?? made.at(-1)!;
}

/** The first lines of a text; the last ends in an ellipsis where some are left out. */
function first(
	lines: readonly string[],
	most: number,
	size: number,
	weight: Weight,
	width: number
) {
	if (lines.length <= most) return lines;
	return [
		...lines.slice(0, most - 1),
		cutText(`${lines[most - 1]} ${lines[most]}`, size, weight, width)
	];
}

function layOut(text: PictureText, width: number, height: number, most: Most): PictureLayout {
	const narrow = width < NARROW;
	// Letters of a strip are for its short side: it has no room for those that its area would allow.
	const unit = Math.min(Math.sqrt((width * height) / (1200 * 675)), width / 560, height / 450);
	const px = (size: number) => Math.max(LEAST, Math.round(size * unit));
	const margin = Math.round(40 * Math.min(unit, width / 1000 + 0.2));
	const inner = width - 2 * margin;

	const titleSize = px(28);
	const subtitleSize = px(16);
	const noteSize = px(14);
	let y = margin + titleSize * 0.68;
	const titles = wrapText(text.title, titleSize, 600, inner);
	const title = first(titles, most.title, titleSize, 600, inner).map((line, i) => ({
		text: line,
		y: y + i * titleSize * 1.25
	}));
	y = title.at(-1)!.y + titleSize * 0.45 + subtitleSize * 0.75;
	const subtitles = wrapText(text.subtitle, subtitleSize, 400, inner);
	const subtitle = first(subtitles, most.subtitle, subtitleSize, 400, inner).map((line, i) => ({
		text: line,
		y: y + i * subtitleSize * 1.4
	}));
	const top = subtitle.at(-1)!.y + noteSize * (narrow ? 2.4 : 3.4);

	const step = Math.round(noteSize * (narrow ? 1.35 : 1.57));
	const mark = Math.round(noteSize * 7);
	const set = { size: noteSize, left: margin, right: width - margin, mark, most: most.note };
	const lines = (narrow ? runOn : beside)(text.notes, set);
	const lastY = height - margin * 0.8;
	const firstY = lastY - (lines.length - 1) * step;
	const ruleY = firstY - noteSize * 1.45;
	return {
		margin,
		title: { size: titleSize, lines: title },
		subtitle: { size: subtitleSize, lines: subtitle },
		notes: {
			size: noteSize,
			ruleY,
			lines: lines.map((line, i) => ({ ...line, y: firstY + i * step }))
		},
		wordmark: {
			size: noteSize,
			// Of closer lines it must not touch the one above.
			logo: Math.round(noteSize * (narrow ? 1.1 : 1.3)),
			x: width - margin,
			y: lastY
		},
		plot: {
			top: Math.round(top),
			right: margin,
			bottom: Math.round(height - ruleY + px(15) * 2.6),
			left: margin
		},
		type: {
			note: px(pictureType.note),
			tick: px(pictureType.tick),
			value: px(pictureType.value),
			end: px(pictureType.end)
		}
	};
}

interface NoteSet {
	readonly size: number;
	readonly left: number;
	readonly right: number;
	/** What the wordmark takes at the right of the last line. */
	readonly mark: number;
	/** How many lines each note may take. */
	readonly most: number;
}

type Lines = (
	notes: PictureText['notes'],
	set: NoteSet
) => { label: string; text: string; x: number }[];

/** Notes right of their labels, which stand in a column of their own. */
const beside: Lines = (notes, { size, left, right, mark, most }) => {
	const labels = notes.map(({ label }) => textWidth(label, size, 600));
	const x = left + Math.round(Math.max(...labels) + size * 0.7);
	return notes.flatMap(({ label, text }, i) => {
		// The last note leaves room for the wordmark at its right.
		const room = right - x - (i === notes.length - 1 ? mark : 0);
		return first(wrapText(text, size, 400, room), most, size, 400, room).map((line, j) => ({
			label: j === 0 ? label : '',
			text: line,
			x
		}));
	});
};

/** Notes that run on from their labels and use the whole width. */
const runOn: Lines = (notes, { size, left, right, mark, most }) => {
	const lines = notes.flatMap(({ label, text }) => {
		const indent = textWidth(label, size, 600) + size * 0.5;
		const room = right - left - (most === 1 ? indent : 0);
		const wrapped = wrapText(text, size, 400, right - left, indent);
		return first(wrapped, most, size, 400, room).map((line, j) => ({
			label: j === 0 ? label : '',
			text: line,
			x: j === 0 ? left + indent : left
		}));
	});
	const last = lines.at(-1);
	const free = last && last.x + textWidth(last.text, size, 400) <= right - mark;
	return free ? lines : [...lines, { label: '', text: '', x: left }];
};
