import { pictureType, type TypeScale } from './typeScale.ts';
import { textWidth } from './textWidth.ts';
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

/** Of a picture's height its plot takes at least this share, or the spare notes make way. */
const LEAST_PLOT = 0.4;

/**
 * Lays a picture out at any size: title and subtitle above, notes below, the plot between. Sizes grow
 * with the picture's area and never fall under 12 px; lines break by the shipped font's measures.
 */
export function pictureLayout(text: PictureText, width: number, height: number): PictureLayout {
	const whole = layOut(text, width, height);
	const { top, bottom } = whole.plot;
	if (width >= NARROW || height - top - bottom >= height * LEAST_PLOT) return whole;
	return layOut({ ...text, notes: text.notes.filter(({ spare }) => !spare) }, width, height);
}

function layOut(text: PictureText, width: number, height: number): PictureLayout {
	const narrow = width < NARROW;
	const unit = Math.sqrt((width * height) / (1200 * 675));
	const px = (size: number) => Math.max(LEAST, Math.round(size * unit));
	const margin = Math.round(40 * Math.min(unit, width / 1000 + 0.2));
	const inner = width - 2 * margin;

	const titleSize = px(28);
	const subtitleSize = px(16);
	const noteSize = px(14);
	let y = margin + titleSize * 0.68;
	const title = wrapText(text.title, titleSize, 600, inner).map((line, i) => ({
		text: line,
		y: y + i * titleSize * 1.25
	}));
	y = title.at(-1)!.y + titleSize * 0.45 + subtitleSize * 0.75;
	const subtitle = wrapText(text.subtitle, subtitleSize, 400, inner).map((line, i) => ({
		text: line,
		y: y + i * subtitleSize * 1.4
	}));
	const top = subtitle.at(-1)!.y + noteSize * (narrow ? 2.4 : 3.4);

	const step = Math.round(noteSize * (narrow ? 1.35 : 1.57));
	const mark = Math.round(noteSize * 7);
	const lines = (narrow ? runOn : beside)(text.notes, noteSize, margin, width - margin, mark);
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

type Lines = (
	notes: PictureText['notes'],
	size: number,
	left: number,
	right: number,
	/** What the wordmark takes at the right of the last line. */
	mark: number
) => { label: string; text: string; x: number }[];

/** Notes right of their labels, which stand in a column of their own. */
const beside: Lines = (notes, size, left, right, mark) => {
	const x = left + Math.round(size * 5.15);
	return notes.flatMap(({ label, text }, i) =>
		// The last note leaves room for the wordmark at its right.
		wrapText(text, size, 400, right - x - (i === notes.length - 1 ? mark : 0)).map((line, j) => ({
			label: j === 0 ? label : '',
			text: line,
			x
		}))
	);
};

/** Notes that run on from their labels and use the whole width. */
const runOn: Lines = (notes, size, left, right, mark) => {
	const lines = notes.flatMap(({ label, text }) => {
		const indent = textWidth(label, size, 600) + size * 0.5;
		return wrapText(text, size, 400, right - left, indent).map((line, j) => ({
			label: j === 0 ? label : '',
			text: line,
			x: j === 0 ? left + indent : left
		}));
	});
	const last = lines.at(-1);
	const free = last && last.x + textWidth(last.text, size, 400) <= right - mark;
	return free ? lines : [...lines, { label: '', text: '', x: left }];
};
