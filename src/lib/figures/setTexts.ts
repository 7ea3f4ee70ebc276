import { lineStep, lineWidth, RUN_GAP, type PlacedLabel, type Run } from './placeLabels.ts';
import { round2 } from './round2.ts';
import { textWidth } from './textWidth.ts';

/** A piece of text where it stands, left-aligned: runs are placed one by one, so no renderer measures for us. */
export interface SetText extends Run {
	key: string;
	x: number;
	y: number;
}

/** A text where it stands by itself, aligned there. */
export interface AnchoredText extends SetText {
	anchor: 'start' | 'middle' | 'end';
}

/** The pieces of a label from top to bottom, each with its own place. */
export function setTexts({ id, x, y, anchor, lines }: PlacedLabel): SetText[] {
	let baseline = y;
	return lines.flatMap((line, i) => {
		if (i > 0) baseline += lineStep(line);
		const width = lineWidth(line);
		let at = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		return line.map((run, j): SetText => {
			const start = at;
			at += textWidth(run.text, run.size, run.weight) + RUN_GAP;
			return { ...run, key: `${id} ${i} ${j}`, x: round2(start), y: round2(baseline) };
		});
	});
}
