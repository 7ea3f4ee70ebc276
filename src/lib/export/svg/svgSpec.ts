import { refusal, type Held } from '../refusal.ts';
import { checkSum, MARK } from './svgMetadata.ts';
import { tagsOf } from './tagsOf.ts';
import { unescapeXml } from './unescapeXml.ts';

const marked = new RegExp(`\\s${MARK}\\s*=\\s*["']([0-9a-f]{8})["']`);

/**
 * The text of the figure spec in an SVG: that of the one marked `<metadata>` right inside the root, as
 * long as its check sum fits. Reads tags, no document: nothing is looked up, expanded or nested.
 */
export function svgSpec(source: string): Held {
	// Where our mark stands at all, what cannot be read was ours once.
	const otherwise = refusal(source.includes(MARK) ? 'picture-damaged' : 'picture-foreign');
	const tags = tagsOf(source);
	if (!tags || tags[0]?.name !== 'svg') return otherwise;
	const texts: string[] = [];
	for (const [i, { kind, name, depth, attributes, end }] of tags.entries()) {
		const sum = marked.exec(attributes)?.[1];
		if (kind !== 'open' || name !== 'metadata' || depth !== 1 || !sum) continue;
		const next = tags[i + 1];
		if (next?.kind !== 'close') return otherwise;
		// Programs that lay a file out anew put blanks around a text.
		const text = unescapeXml(source.slice(end, next.start))?.trim();
		if (!text || checkSum(text) !== sum) return otherwise;
		texts.push(text);
	}
	return texts.length === 1 ? { text: texts[0]! } : otherwise;
}
