import { Resvg } from '@resvg/resvg-js';
import { PICTURE_FAMILY } from '#lib/export/standalone.ts';
import type { FigureSpec } from '#lib/scenario/figureSpec.ts';
import { fontFile } from './pictureFonts.ts';

/**
 * A picture's SVG as the bytes of a PNG, `scale` times its size. resvg drops text set in WOFF2 without
 * a word, so it gets the same font as TrueType files, and no system font that could hide a mistake.
 */
export function pngOf(svg: string, { width, scale }: FigureSpec): Uint8Array {
	const resvg = new Resvg(svg, {
		fitTo: { mode: 'width', value: width * scale },
		font: {
			fontFiles: [fontFile('inter-400.ttf'), fontFile('inter-600.ttf')],
			loadSystemFonts: false,
			defaultFontFamily: PICTURE_FAMILY
		}
	});
	return resvg.render().asPng();
}
