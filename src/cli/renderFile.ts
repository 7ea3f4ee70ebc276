import { csvOf } from '#lib/export/csvOf.ts';
import { figureTable } from '#lib/export/figureTable.ts';
import { jsonOf } from '#lib/export/jsonOf.ts';
import { picture } from '#lib/export/pictures.ts';
import { specText } from '#lib/export/specText.ts';
import type { Facts } from '#lib/facts/types.ts';
import { wordsOf } from '#lib/words/wordsOf.ts';
import { pictureFonts } from './pictureFonts.ts';
import { pngOf } from './pngOf.ts';
import { choice, readSpec, type SpecOptions } from './readSpec.ts';

export interface RenderOptions extends SpecOptions {
	format?: string;
	out?: string;
}

const FORMATS = ['svg', 'png', 'csv', 'json'] as const;

/** The format asked for: as said, else as the file's name ends, else a drawing. */
export function formatOf({ format, out }: RenderOptions): (typeof FORMATS)[number] {
	const ending = FORMATS.find((one) => out?.toLowerCase().endsWith(`.${one}`));
	return choice('format', format, FORMATS, ending ?? 'svg');
}

/** What a file of one figure holds. */
export async function renderFile(
	options: RenderOptions,
	builtIn: Facts,
	warn: (line: string) => void
): Promise<string | Uint8Array> {
	const format = formatOf(options);
	const { spec, facts } = readSpec(options, builtIn, warn);
	const words = wordsOf(spec.language, facts.own);
	const table = () => figureTable(spec, facts, words);
	if (format === 'csv') return csvOf(table(), words.names.columns);
	if (format === 'json') return jsonOf(table(), spec, facts);
	if (format === 'svg') return picture(spec, facts, pictureFonts());
	return pngOf(picture(spec, facts, null, ''), spec, specText(spec, facts));
}
