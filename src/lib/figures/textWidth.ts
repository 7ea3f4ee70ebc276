import advances from './advances.json' with { type: 'json' };

export type Weight = 400 | 600;

/** By code points, since no letter of the table may be found as half of another character. */
const tables: Record<Weight, ReadonlyMap<string, number>> = {
	400: tableOf(advances.weights['400']),
	600: tableOf(advances.weights['600'])
};

function tableOf(widths: readonly number[]): ReadonlyMap<string, number> {
	return new Map([...advances.characters].map((character, i) => [character, widths[i]!]));
}

/** A combining mark that found no letter to join. It is drawn over the character before it. */
const mark = /^\p{Mark}$/u;

/** Most labels of a figure are those of the step before. */
const known: Record<Weight, Map<string, number>> = { 400: new Map(), 600: new Map() };
const MOST_KNOWN = 1000;

/**
 * The width of a text in px when set in the house font, the sum of its advances. Kerning is left out:
 * it changes usual labels by less than 1 %, nearly always to narrower. A character the font lacks
 * counts as one em, as wide as fallback fonts go, so that the space kept is never too small.
 */
export function textWidth(text: string, size: number, weight: Weight): number {
	const before = known[weight];
	let units = before.get(text);
	if (units === undefined) {
		if (before.size >= MOST_KNOWN) before.clear();
		units = unitsOf(text, weight);
		before.set(text, units);
	}
	return (units / advances.unitsPerEm) * size;
}

function unitsOf(text: string, weight: Weight): number {
	const table = tables[weight];
	let units = 0;
	for (const character of text.normalize('NFC')) {
		units += table.get(character) ?? (mark.test(character) ? 0 : advances.unitsPerEm);
	}
	return units;
}
