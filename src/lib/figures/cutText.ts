import { textWidth, type Weight } from './textWidth.ts';

/** A text that is no wider than `width` px: as it is, or its start and an ellipsis. */
export function cutText(text: string, size: number, weight: Weight, width: number): string {
	if (textWidth(text, size, weight) <= width) return text;
	let kept = '';
	for (const character of text) {
		if (textWidth(`${kept}${character}…`, size, weight) > width) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
