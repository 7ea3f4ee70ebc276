import { pictureType, type TypeScale } from './typeScale.ts';
import { wrapText } from './wrapText.ts';

/** What stands around the plot of a picture. */
export interface PictureText {
	title: string;
	subtitle: string;
	/** Label and text of each line below the rule: scenario, sources, reading. */
	notes: readonly { label: string; text: string }[];
}

export interface PictureLayout {
	margin: number;
	title: { size: number; lines: readonly { text: string; y: number }[] };
	subtitle: { size: number; lines: readonly { text: string; y: number }[] };
	notes: {
		size: number;
		ruleY: number;
		/** Where the texts start, right of their labels. */
		x: number;
		lines: readonly { label: string; text: string; y: number }[];
	};
	wordmark: { size: number; x: number; y: number };
	/** Room for the plot, from the picture's edges. */
	plot: { top: number; right: number; bottom: number; left: number };
	type: TypeScale;
}

const LEAST = 12;

/**
 * Lays a picture out at any size: title and subtitle above, notes below, the plot between. Sizes grow
 * with the picture's area and never fall under 12 px; lines break by the shipped font's measures.
 */
export function pictureLayout(text: PictureText, width: number, height: number): PictureLayout {
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
	const top = subtitle.at(-1)!.y + noteSize * 3.4;

	const step = Math.round(noteSize * 1.57);
	const x = margin + Math.round(noteSize * 5.15);
	const mark = Math.round(noteSize * 7);
	const lines = text.notes.flatMap(({ label, text: note }, i) =>
		// The last note leaves room for the wordmark at its right.
		wrapText(
			note,
			noteSize,
			400,
			width - margin - x - (i === text.notes.length - 1 ? mark : 0)
		).map((line, j) => ({ label: j === 0 ? label : '', text: line }))
	);
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
			x,
			lines: lines.map((line, i) => ({ ...line, y: firstY + i * step }))
		},
		wordmark: { size: noteSize, x: width - margin, y: lastY },
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
