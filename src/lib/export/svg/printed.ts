import type { FigureSpec } from '../../scenario/figureSpec.ts';
import { inMm } from '../../scenario/printSize.ts';

const mm = (px: number) => `${Math.round(inMm(px) * 100) / 100}mm`;

/** A drawing measured for print says its size in mm, so that a page takes it in as it is meant. */
export function printed(svg: string, { width, height, dpi }: FigureSpec): string {
	if (!dpi) return svg;
	return svg.replace(
		/(<svg\b[^>]*?) width="\d+" height="\d+"/,
		`$1 width="${mm(width)}" height="${mm(height)}"`
	);
}
