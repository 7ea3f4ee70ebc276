import advances from './advances.json' with { type: 'json' };

const present = new Set(advances.characters);

/**
 * The characters of a text that the house font lacks, each once, in the order of the text. A browser
 * shows them in another font; a picture made on the command line leaves them blank.
 */
export function missingGlyphs(text: string): string[] {
	return [...new Set(text.normalize('NFC'))].filter((character) => !present.has(character));
}
