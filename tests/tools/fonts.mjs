// Makes the fonts that ship and the table of their advances. Run by hand after a new version of Inter
// or another set of characters: node tests/tools/fonts.mjs
//
// Fontsource cuts Inter into files by script, and no file has the comparison signs or the level
// arrows. So the Greek letters are copied over from their own file, and ≈ ≤ ≥ → ← are put together
// from Inter's own outlines. Digits are tabular, since resvg knows no font features, and the family is
// called 'Chipcast Sans', so that an installed Inter can never stand in for a forgotten file.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as harfbuzz from 'harfbuzzjs';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { boxOf, closeGlyphs, compose, openGlyphs } from './glyphs.mjs';
import * as sfnt from './sfnt.mjs';

const FAMILY = 'Chipcast Sans';
const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);

const range = (first, last) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xac) + range(0xae, 0xff);
const THIN_SPACE = '\u2009';
const SIGNS = '–—−€•…↑↓‘’“”„‚‹›' + THIN_SPACE;
/** Not in the source either, and by definition the thin space that does not break. */
const NARROW_NO_BREAK_SPACE = '\u202f';
const GREEK = 'στν';
const DIGITS = '0123456789';

/** Signs that no file of fontsource has, as parts of glyphs that are there, and their advance. */
const COMPOSED = {
	'≈': ({ glyph, advance }) => ({
		advance: advance('~'),
		parts: [-220, 220].map((dy) => ({ glyph: glyph('~'), matrix: [1, 0, 0, 1], dx: 0, dy }))
	}),
	'≤': (font) => orEqual(font, '<'),
	'≥': (font) => orEqual(font, '>'),
	'→': (font) => levelArrow(font, 1),
	'←': (font) => levelArrow(font, -1)
};

/** A comparison sign, flattened, over the minus sign; both as wide as the comparison sign. */
function orEqual({ glyph, advance, box }, sign) {
	const [from, minus] = [box(sign), box('−')];
	const top = 1.02 * from.top;
	const bar = minus.height;
	const bottom = 70 + 1.6 * bar;
	const flat = (top - bottom) / from.height;
	const wide = from.width / minus.width;
	return {
		advance: advance(sign),
		parts: [
			{ glyph: glyph(sign), matrix: [1, 0, 0, flat], dx: 0, dy: top - flat * from.top },
			{
				glyph: glyph('−'),
				matrix: [wide, 0, 0, 1],
				dx: from.left - wide * minus.left,
				dy: 70 - minus.bottom
			}
		]
	};
}

/** The upward arrow turned to the right (1) or the left (−1), its middle where it was. */
function levelArrow({ glyph, box }, side) {
	const from = box('↑');
	const advance = from.height + 440;
	const middle = { x: (from.left + from.right) / 2, y: (from.bottom + from.top) / 2 };
	return {
		advance,
		parts: [
			{
				glyph: glyph('↑'),
				matrix: [0, -side, side, 0],
				dx: advance / 2 - side * middle.y,
				dy: from.width / 2 + side * middle.x
			}
		]
	};
}

const sourceOf = (script, weight) =>
	readFile(require.resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff2`));

/** Characters by glyph, and a stop where the source lacks one. */
function charactersOf(tables, wanted) {
	const characters = sfnt.readCharacters(tables.get('cmap'));
	const missing = [...wanted].filter((character) => !characters.has(character.codePointAt(0)));
	if (missing.length) throw new Error(`[fonts] not in Inter's file: ${missing.join(' ')}`);
	return characters;
}

/** The glyphs that the digits become with tabular figures on. */
function tabularDigits(font) {
	const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer));
	const text = new harfbuzz.Buffer();
	text.addText(DIGITS);
	text.guessSegmentProperties();
	harfbuzz.shape(new harfbuzz.Font(face), text, [harfbuzz.Feature.fromString('tnum')]);
	return text.getGlyphInfos().map((info) => info.codepoint);
}

async function greekGlyphs(weight) {
	const font = await subsetFont(await sourceOf('greek', weight), GREEK, {
		targetFormat: 'truetype',
		keepFeatures: []
	});
	const tables = sfnt.readTables(font);
	const characters = charactersOf(tables, GREEK);
	const { outlines, metrics } = openGlyphs(tables);
	return [...GREEK].map((character) => {
		const glyph = characters.get(character.codePointAt(0));
		if (outlines[glyph].readInt16BE(0) < 0) throw new Error(`[fonts] ${character} has parts`);
		return { character, outline: outlines[glyph], metric: metrics[glyph] };
	});
}

function rename(tables, weight) {
	const style = weight === 400 ? 'Regular' : 'SemiBold';
	const names = sfnt.readNames(tables.get('name'));
	names.set(1, weight === 400 ? FAMILY : `${FAMILY} ${style}`);
	names.set(2, 'Regular');
	names.set(3, `${FAMILY} ${style}, from ${names.get(3)}`);
	names.set(4, `${FAMILY} ${style}`);
	names.set(6, `ChipcastSans-${style}`);
	names.set(16, FAMILY);
	names.set(17, style);
	tables.set('name', sfnt.writeNames(names));
}

async function build(weight) {
	const latin = await subsetFont(await sourceOf('latin', weight), LATIN + SIGNS, {
		targetFormat: 'truetype',
		keepFeatures: ['kern', 'tnum'],
		// Without the typographic names a reader takes weight 600 for another family's regular.
		preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
	});
	const tables = sfnt.readTables(latin);
	const characters = charactersOf(tables, LATIN + SIGNS);
	const glyphs = openGlyphs(tables);
	const add = (character, outline, metric) => {
		characters.set(character.codePointAt(0), glyphs.outlines.push(outline) - 1);
		glyphs.metrics.push(metric);
	};

	const glyph = (character) => characters.get(character.codePointAt(0));
	const advance = (character) => glyphs.metrics[glyph(character)][0];
	const box = (character) => boxOf(glyphs.outlines[glyph(character)]);
	for (const [character, recipe] of Object.entries(COMPOSED)) {
		const { parts, advance: width } = recipe({ glyph, advance, box });
		const outline = compose(glyphs.outlines, parts);
		add(character, outline, [width, boxOf(outline).left]);
	}
	for (const { character, outline, metric } of await greekGlyphs(weight)) {
		add(character, outline, metric);
	}
	for (const [i, tabular] of tabularDigits(latin).entries()) {
		characters.set(DIGITS.codePointAt(i), tabular);
	}
	characters.set(NARROW_NO_BREAK_SPACE.codePointAt(0), glyph(THIN_SPACE));

	closeGlyphs(tables, glyphs);
	tables.set('cmap', sfnt.writeCharacters(characters));
	rename(tables, weight);
	// A second pass drops the digits nobody asks for any more, and the substitutions with them.
	const added = GREEK + Object.keys(COMPOSED).join('') + NARROW_NO_BREAK_SPACE;
	return subsetFont(sfnt.writeTables(tables), LATIN + SIGNS + added, {
		targetFormat: 'truetype',
		keepFeatures: ['kern'],
		dropTables: ['GSUB', 'STAT', 'DSIG'],
		preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
	});
}

/** The characters of the finished font, and the advance of each. */
function advancesOf(tables) {
	const { metrics } = openGlyphs(tables);
	const characters = [...sfnt.readCharacters(tables.get('cmap'))].sort(([a], [b]) => a - b);
	return {
		characters: String.fromCodePoint(...characters.map(([code]) => code)),
		advances: characters.map(([, glyph]) => metrics[glyph][0])
	};
}

const fonts = new URL('static/fonts/', root);
await mkdir(fonts, { recursive: true });
await copyFile(require.resolve('@fontsource/inter/LICENSE'), new URL('OFL.txt', fonts));
const table = { weights: {} };
for (const weight of [400, 600]) {
	const font = await build(weight);
	const compressed = await subsetFont(font, undefined, {
		targetFormat: 'woff2',
		keepAllGlyphs: true,
		preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
	});
	await writeFile(new URL(`inter-${weight}.ttf`, fonts), font);
	await writeFile(new URL(`inter-${weight}.woff2`, fonts), compressed);
	const tables = sfnt.readTables(font);
	table.unitsPerEm = tables.get('head').readUInt16BE(18);
	table.ascent = tables.get('hhea').readInt16BE(4);
	table.descent = tables.get('hhea').readInt16BE(6);
	const { characters, advances } = advancesOf(tables);
	// The table names them once: the page loads it first.
	if ((table.characters ??= characters) !== characters)
		throw new Error(`other characters in ${weight}`);
	table.weights[weight] = advances;
	console.log(
		`inter-${weight}: ${advances.length} characters,`,
		`woff2 ${compressed.length} bytes, ttf ${font.length} bytes`
	);
}
const target = new URL('src/lib/figures/advances.json', root);
await mkdir(new URL('.', target), { recursive: true });
const { unitsPerEm, ascent, descent, characters, weights } = table;
const json = JSON.stringify({ unitsPerEm, ascent, descent, characters, weights });
await writeFile(target, await format(json, { ...(await resolveConfig(target)), parser: 'json' }));
