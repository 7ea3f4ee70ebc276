import type { Facts } from '../../facts/types.ts';
import type { PictureFonts } from '../../export/standalone.ts';
import { loadFonts } from '../loadFonts.ts';
import { loadPictures } from '../makeFile.ts';

/** What a picture is made with, besides its spec. */
export interface ExportKit {
	readonly facts: Facts;
	readonly fonts: PictureFonts;
	readonly pictures: Awaited<ReturnType<typeof loadPictures>>;
}

/** Fetches all of it at once, so that every change of a choice is drawn at once. */
export async function loadKit(facts: Promise<Facts>, root: string): Promise<ExportKit> {
	const [known, fonts, pictures] = await Promise.all([facts, loadFonts(root), loadPictures()]);
	return { facts: known, fonts, pictures };
}
