export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	/** Its own text, not that of what it holds. */
	text: string;
	readonly parent: Element | null;
}

const NAME = /^[A-Za-z_][\w.-]*$/;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML 1.0 lets stand in a document. */
const FORBIDDEN = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function decode(text: string): string {
	return text.replace(/&([^;]*);?/g, (whole, name: string) => {
		const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
		const known = number
			? String.fromCodePoint(number[1] ? parseInt(number[1], 16) : Number(number[2]))
			: ENTITIES[name];
		if (!whole.endsWith(';') || known === undefined)
			throw new Error(`a bare & in ${text.slice(0, 60)}`);
		return known;
	});
}

function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = Object.create(null);
	const rest = text.replace(/\s+([^\s=]+)="([^"<]*)"/g, (_, name: string, value: string) => {
		if (!NAME.test(name.replace(':', '_')) || name in found)
			throw new Error(`attribute ${name} in ${text}`);
		found[name] = decode(value);
		return '';
	});
	if (rest.trim() !== '') throw new Error(`no attributes: ${rest.slice(0, 60)}`);
	return found;
}

/** Reads well-formed XML of elements and texts alone; throws for anything else, comments included. */
export function parseXml(source: string): Element {
	const bad = FORBIDDEN.exec(source);
	if (bad) throw new Error(`character ${JSON.stringify(bad[0])} at ${bad.index}`);
	let root: Element | null = null;
	let open: Element | null = null;
	for (const [, closing, tag, attributes, self, text] of source.matchAll(
		/<(\/?)([^\s<>/]+)((?:\s+[^\s<>=]+="[^"]*")*)\s*(\/?)>|([^<]+|<)/g
	)) {
		if (text !== undefined) {
			if (open) open.text += decode(text);
			else if (text.trim() !== '') throw new Error(`outside the root: ${text.slice(0, 60)}`);
			if (text.includes('<')) throw new Error('a bare <');
			continue;
		}
		if (!NAME.test(tag!)) throw new Error(`no element: ${tag}`);
		if (closing) {
			if (open?.name !== tag) throw new Error(`</${tag}> closes <${open?.name}>`);
			open = open!.parent;
			continue;
		}
		const element: Element = {
			name: tag!,
			attributes: attributesOf(attributes!),
			children: [],
			text: '',
			parent: open
		};
		if (open) open.children.push(element);
		else if (root) throw new Error('a second root');
		else root = element;
		if (!self) open = element;
	}
	if (!root || open) throw new Error(`<${open?.name ?? ''}> is not closed`);
	return root;
}

/** An element and all that it holds, in the order of the document. */
export function* walk(element: Element): Generator<Element> {
	yield element;
	for (const child of element.children) yield* walk(child);
}
