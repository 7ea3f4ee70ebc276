import { isDeepText } from './isDeepText.ts';
import { isObject } from './isObject.ts';

/** Deeper than anything of ours nests. */
const DEEPEST = 8;

/** The object that a text from outside is the JSON of; null for any other text. Never throws. */
export function parseObject(text: string): Record<string, unknown> | null {
	if (isDeepText(text, DEEPEST)) return null;
	try {
		const parsed: unknown = JSON.parse(text);
		return isObject(parsed) ? parsed : null;
	} catch {
		return null;
	}
}
