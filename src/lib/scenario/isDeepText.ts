/**
 * Whether a text of JSON nests more than `levels` deep, told before it is parsed: engines differ in how
 * deep their parser goes before it fails. Brackets inside strings do not count.
 */
export function isDeepText(text: string, levels: number): boolean {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (quoted) {
			if (character === '\\') i++;
			else if (character === '"') quoted = false;
		} else if (character === '"') quoted = true;
		else if (character === '{' || character === '[') {
			if (++depth > levels) return true;
		} else if (character === '}' || character === ']') depth--;
	}
	return false;
}
