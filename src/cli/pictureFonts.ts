import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PictureFonts } from '#lib/export/standalone.ts';

const folder = new URL('../../static/fonts/', import.meta.url);

/** Path of a font file that ships, seen from the built command line. */
export const fontFile = (name: string) => fileURLToPath(new URL(name, folder));

/** The fonts that go inside an SVG. */
export const pictureFonts = (): PictureFonts => ({
	regular: readFileSync(fontFile('inter-400.woff2')).toString('base64'),
	strong: readFileSync(fontFile('inter-600.woff2')).toString('base64')
});
