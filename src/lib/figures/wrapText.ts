import { textWidth, type Weight } from './textWidth.ts';

/** Breaks a text at its spaces into lines no wider than `width` px; a longer word keeps a line of its own. */
export function wrapText(text: string, size: number, weight: Weight, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		if (line && textWidth(longer, size, weight) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}
