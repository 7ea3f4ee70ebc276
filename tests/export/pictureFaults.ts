import { textWidth } from '../../src/lib/figures/textWidth.ts';
import { parseXml, walk, type Element } from './parseXml.ts';

const list = (text: string) => new Set(text.split(/\s+/));
const ELEMENTS = list(
	'svg title desc metadata style g rect line circle path polygon polyline text tspan'
);
/** All that a picture may say, each understood alike by every program that draws SVG: no clip path is. */
const ATTRIBUTES = list(
	`xmlns role lang viewBox width height x y x1 x2 y1 y2 dx dy cx cy r rx ry d points transform
	fill fill-opacity opacity stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
	stroke-width paint-order font-family font-size font-weight text-anchor data-chipcast`
);
/** Words of CSS stand nowhere but in the font inside. */
const STYLE =
	/^(@font-face\{font-family:'[\w ]+';font-weight:\d+;src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\) format\('woff2'\)\})+$/;
const COLOUR = /^(#[0-9a-f]{6}|none)$/;

interface TextBox {
	readonly text: string;
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

const number = (text: string | undefined, otherwise = 0) =>
	text === undefined ? otherwise : Number(text);

/** An attribute as an element has it or inherits it. */
function inherited(element: Element | null, name: string): string | undefined {
	return element ? (element.attributes[name] ?? inherited(element.parent, name)) : undefined;
}

/** Where a point of an element lies in the picture, through the transforms around it. */
function place(element: Element | null, x: number, y: number): [number, number] {
	if (!element) return [x, y];
	const { transform } = element.attributes;
	if (transform) {
		const steps = [...transform.matchAll(/(\w+)\(([^)]*)\)/g)].reverse();
		for (const [, kind, list] of steps) {
			const [a, b] = list!.split(/[\s,]+/).map(Number);
			if (kind === 'translate') [x, y] = [x + a!, y + (b ?? 0)];
			else if (kind === 'scale') [x, y] = [x * a!, y * (b ?? a!)];
			else throw new Error(`transform ${transform} is not known here`);
		}
	}
	return place(element.parent, x, y);
}

/** What a text covers: its advances, and from the top of its capitals to its descenders. */
function boxOf(element: Element): TextBox {
	const size = number(inherited(element, 'font-size'), NaN);
	const weight = inherited(element, 'font-weight') === '600' ? 600 : 400;
	const width = textWidth(element.text, size, weight);
	const anchor = inherited(element, 'text-anchor') ?? 'start';
	const [x, y] = place(
		element.parent,
		number(element.attributes.x) + number(element.attributes.dx),
		number(element.attributes.y) + number(element.attributes.dy)
	);
	const x0 = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { text: element.text, x0, x1: x0 + width, y0: y - size * 0.72, y1: y + size * 0.2 };
}

/** Every place where a picture breaks what holds for all pictures, in words. */
export function pictureFaults(source: string): string[] {
	const root = parseXml(source);
	const faults: string[] = [];
	const all = [...walk(root)];
	const boxes: TextBox[] = [];
	const long: string[] = [];

	for (const element of all) {
		const { name, attributes, text } = element;
		const tag = `<${name} ${Object.entries(attributes)
			.map(([key, one]) => `${key}="${one}"`)
			.join(' ')}>`;
		if (!ELEMENTS.has(name)) faults.push(`element ${tag}`);
		for (const [key, one] of Object.entries(attributes)) {
			if (!ATTRIBUTES.has(key)) faults.push(`attribute ${key} of ${tag}`);
			if (/NaN|undefined|Infinity|null/.test(one)) faults.push(`no number in ${tag}`);
			if (['fill', 'stroke'].includes(key) && !COLOUR.test(one)) faults.push(`colour in ${tag}`);
			if (/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|d|points|transform)$/.test(key)) {
				if (/\d\.\d{3,}|\de[+-]?\d/.test(one)) long.push(tag.slice(0, 200));
			}
			if (['width', 'height', 'r'].includes(key) && Number(one) < 0)
				faults.push(`negative size in ${tag}`);
		}
		if (name === 'style' && !STYLE.test(text)) faults.push(`style: ${text.slice(0, 60)}`);
		// What a picture carries names ids, and one of a definition is U_undefined.
		if (name !== 'metadata' && /NaN|undefined|Infinity|\[object/.test(text))
			faults.push(`no words: “${text}”`);
		if (name === 'text' && text.trim() !== '') boxes.push(boxOf(element));
		if (name === 'text' && number(inherited(element, 'font-size'), 0) < 12)
			faults.push(`under 12 px: “${text}”`);
	}

	if (long.length > 0) faults.push(`more than 2 decimals, ${long.length} times: ${long[0]}`);

	const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
	for (const [i, a] of boxes.entries()) {
		const { x0, x1, y0, y1, text } = a;
		if (!(x0 >= -0.5 && y0 >= -0.5 && x1 <= width + 0.5 && y1 <= height + 0.5)) {
			faults.push(`leaves the picture: “${text}” (${[x0, y0, x1, y1].map(Math.round)})`);
		}
		for (const b of boxes.slice(i + 1)) {
			// Half a pixel of the boxes is air, not ink.
			const meet = x0 + 0.5 < b.x1 && b.x0 + 0.5 < x1 && y0 + 0.5 < b.y1 && b.y0 + 0.5 < y1;
			if (meet) faults.push(`“${text}” overlaps “${b.text}”`);
		}
	}
	return faults;
}
