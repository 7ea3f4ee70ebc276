import { zipSync, type Zippable } from 'fflate';

export interface ZipEntry {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/**
 * Files as one zip, all dated `date` (YYYY-MM-DD): the same files give the same bytes, wherever and
 * whenever. PNGs are stored as they are, since they are compressed already. Throws where two files
 * have one name.
 */
export function zipOf(files: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> {
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	// A zip holds local time without saying whose.
	const mtime = new Date(year, month - 1, day);
	const entries: Zippable = {};
	for (const { name, content } of files) {
		if (Object.hasOwn(entries, name)) throw new Error(`[export] two files are called ${name}`);
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		entries[name] = [bytes, { mtime, level: name.endsWith('.png') ? 0 : 6 }];
	}
	return zipSync(entries);
}
