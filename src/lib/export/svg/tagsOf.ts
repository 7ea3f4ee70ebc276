/** A tag of an XML text: where it stands, how deep, what it says. */
export interface Tag {
	readonly kind: 'open' | 'close' | 'empty';
	readonly name: string;
	/** Elements around it: 0 for the root. */
	readonly depth: number;
	readonly attributes: string;
	readonly start: number;
	readonly end: number;
}

/** Bounded repetition: no text may make the search run long or deep. */
const tag =
	/<(\/?)([A-Za-z_][\w:.-]{0,80})((?:\s+[\w:.-]{1,80}\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,80})\s*(\/?)>/y;

/** What is passed over, by how it starts and ends. */
const passed: readonly (readonly [start: string, end: string])[] = [
	['<!--', '-->'],
	['<?', '?>'],
	['<![CDATA[', ']]>']
];

/**
 * The tags of an XML text in their order, comments, instructions and marked sections passed over; null
 * for a text that has a document type, is not closed, or has a second root. How elements nest is checked
 * by counting alone.
 */
export function tagsOf(source: string): Tag[] | null {
	const tags: Tag[] = [];
	let depth = 0;
	let at = source.indexOf('<');
	while (at >= 0) {
		const skip = passed.find(([start]) => source.startsWith(start, at));
		let end: number;
		if (skip) {
			const close = source.indexOf(skip[1], at + skip[0].length);
			if (close < 0) return null;
			end = close + skip[1].length;
		} else {
			if (depth === 0 && tags.length > 0) return null;
			tag.lastIndex = at;
			const found = tag.exec(source);
			if (!found) return null;
			const [whole, closing, name, attributes, empty] = found;
			end = at + whole.length;
			if (closing && --depth < 0) return null;
			const kind = closing ? 'close' : empty ? 'empty' : 'open';
			tags.push({ kind, name: name!, depth, attributes: attributes!, start: at, end });
			if (kind === 'open') depth++;
		}
		at = source.indexOf('<', end);
	}
	return depth === 0 && tags.length > 0 ? tags : null;
}
