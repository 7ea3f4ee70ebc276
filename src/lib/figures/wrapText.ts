import { textWidth, type Weight } from './textWidth.ts';

/** No line ends between a number and its unit, or the sign that it is near, nor between a day and its month. */
const BREAK =
	/(?<!≈) (?!(?:bn|billion|mld|miliardi)(?!\p{L}))(?!(?<=(?<![\d.,])\d{1,2} )\p{L}+ \d{4})/u;

/** Cuts a word that is wider than a line into pieces that are not. */
function pieces(word: string, size: number, weight: Weight, width: number): string[] {
	if (textWidth(word, size, weight) <= width) return [word];
	const cut: string[] = [''];
	for (const character of word) {
		if (cut.at(-1) && textWidth(cut.at(-1)! + character, size, weight) > width) cut.push('');
		cut[cut.length - 1] += character;
	}
	return cut;
}

/**
 * Breaks a text into lines no wider than `width` px: at its spaces, and inside a word that is wider.
 * The first line has `indent` px less.
 */
export function wrapText(
	text: string,
	size: number,
	weight: Weight,
	width: number,
	indent = 0
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(BREAK).flatMap((one) => pieces(one, size, weight, width))) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, size, weight) > width - (lines.length ? 0 : indent)) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}
