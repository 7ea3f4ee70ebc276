import { renderAsync } from '@resvg/resvg-js';
import { describedPng, describePng } from '#lib/export/png/describePng.ts';
import { PICTURE_FAMILY } from '#lib/export/standalone.ts';
import { dpiOf, pixelsOf, type FigureSpec } from '#lib/scenario/figureSpec.ts';
import { opaquePng } from './opaquePng.ts';
import { fontFile } from './pictureFonts.ts';

/**
 * A picture's SVG as the bytes of a PNG, `scale` times its size, with the text of its spec inside.
 * resvg draws on a thread of its own. It drops text set in WOFF2 without a word, so it gets the same
 * font as TrueType files, and no system font that could hide a mistake.
 */
export async function pngOf(svg: string, spec: FigureSpec, specText: string): Promise<Uint8Array> {
	const [width] = pixelsOf(spec);
	const image = await renderAsync(svg, {
		fitTo: { mode: 'width', value: width },
		font: {
			fontFiles: [fontFile('inter-400.ttf'), fontFile('inter-600.ttf')],
			loadSystemFonts: false,
			defaultFontFamily: PICTURE_FAMILY
		}
	});
	// It copies all pixels each time it is asked for them.
	const { width: wide, height, pixels } = image;
	const description = { spec: specText, dpi: dpiOf(spec) };
	if (spec.transparent) return describePng(image.asPng(), description);
	return describedPng(await opaquePng({ width: wide, height, pixels }), description);
}
