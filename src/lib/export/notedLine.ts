import type { FigureAnswers } from '../answers/figureAnswers.ts';
import { isCompact } from '../figures/market/isCompact.ts';
import { notesAreNumbers } from '../figures/market/notesOverlay.ts';
import { textWidth } from '../figures/textWidth.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { notesOf } from '../scenario/note.ts';
import type { WholeWords as Words } from '../words/whole.ts';

/** A picture needs so much height, px, before notes take a share of the rest, a line of text being so high. */
const NEEDED = 250;
const SHARE = 0.2;
const LINE = 21;
/** Of its width a line of text has at least so much; the size of that text. */
const ACROSS = 0.8;
const SIZE = 14;

/**
 * The notes in one line, where the figure shows numbers for them: as many as leave the plot its room, the
 * others counted.
 */
export function notedLine(
	{ scenario, projection }: FigureAnswers,
	{ width, height }: Pick<FigureSpec, 'width' | 'height'>,
	words: Words
): string | undefined {
	const notes = notesOf(scenario);
	const [first, last] = [projection.years[0]!.year, projection.settings.horizon];
	if (notes.length === 0 || !notesAreNumbers(notes.length, isCompact(width))) return undefined;
	const lines = notes
		.map(({ year, text }, i) => ({ year, text: words.notes.inPicture(i + 1, year, text) }))
		.filter(({ year }) => year >= first && year <= last)
		.map(({ text }) => text);
	const rows = Math.max(0, Math.floor((SHARE * (height - NEEDED)) / LINE));
	const room = rows * width * ACROSS;
	const beyond = lines.findIndex(
		(_, i) => textWidth(lines.slice(0, i + 1).join('; '), SIZE, 400) > room
	);
	const shown = beyond < 0 ? lines : lines.slice(0, beyond);
	return words.notes.listed(shown, lines.length - shown.length);
}
