import type { Facts } from '../facts/types.ts';
import { csvOf } from '../export/csvOf.ts';
import { fileName } from '../export/fileName.ts';
import { figureTable } from '../export/figureTable.ts';
import { jsonOf } from '../export/jsonOf.ts';
import { specText } from '../export/specText.ts';
import type { PictureFonts } from '../export/standalone.ts';
import type { ZipEntry } from '../export/zipOf.ts';
import { figuresOf } from '../answers/figuresOf.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { pngOf } from './pngOf.ts';

export type Format = 'svg' | 'png' | 'csv' | 'json';

/** What makes figures' SVG: the same bundle the command line uses, loaded when first needed. */
export const loadPictures = () => import('#pictures');

/** The text of a figure's SVG. */
async function makeSvg(
	spec: FigureSpec,
	facts: Facts,
	fonts: PictureFonts,
	carried?: string
): Promise<string> {
	const { picture } = await loadPictures();
	return picture(spec, facts, fonts, carried);
}

/** The numbers of a figure as the text of a file. */
export const numbersText = (
	format: 'csv' | 'json',
	spec: FigureSpec,
	facts: Facts,
	words: Words
): string => {
	const table = figureTable(spec, facts, words);
	return format === 'csv' ? csvOf(table, words.names.columns) : jsonOf(table, spec, facts);
};

/** A figure as a file of one format. */
export async function makeFile(
	format: Format,
	spec: FigureSpec,
	facts: Facts,
	fonts: PictureFonts,
	words: Words
): Promise<Blob> {
	if (format === 'csv' || format === 'json') {
		const type = format === 'csv' ? 'text/csv' : 'application/json';
		return new Blob([numbersText(format, spec, facts, words)], { type });
	}
	if (format === 'svg') {
		return new Blob([await makeSvg(spec, facts, fonts)], { type: 'image/svg+xml' });
	}
	return pngOf(await makeSvg(spec, facts, fonts, ''), spec, specText(spec, facts));
}

/** Every figure of a scenario as files of one format, in one zip. `made` counts them as they are made. */
export async function makeZip(
	format: Format,
	{ title, ...spec }: FigureSpec,
	facts: Facts,
	fonts: PictureFonts,
	words: Words,
	made: (count: number) => void = () => {}
): Promise<Blob> {
	// A title of the reader's own was written for one figure; the others keep theirs.
	const files: ZipEntry[] = [];
	for (const figure of figuresOf(facts)) {
		const one = {
			...spec,
			view: { ...spec.view, figure },
			...(figure === spec.view.figure && title ? { title } : {})
		};
		// One after the other: a browser keeps few large canvases at once.
		const file = await makeFile(format, one, facts, fonts, words);
		const content = new Uint8Array(await file.arrayBuffer());
		files.push({ name: fileName(one, facts, format), content });
		made(files.length);
	}
	const { zipOf } = await import('../export/zipOf.ts');
	return new Blob([zipOf(files, facts.version)], { type: 'application/zip' });
}
