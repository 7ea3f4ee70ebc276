import type { PictureFonts } from '../export/standalone.ts';

async function base64(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	// In pieces: a call with twelve thousand arguments is more than some engines take.
	let text = '';
	for (let i = 0; i < bytes.length; i += 4096) {
		text += String.fromCharCode(...bytes.subarray(i, i + 4096));
	}
	return btoa(text);
}

/** The fonts of a picture, fetched from the page's own files; `root` is the site's root address. */
export async function loadFonts(root: string): Promise<PictureFonts> {
	const [regular, strong] = await Promise.all(
		['inter-400.woff2', 'inter-600.woff2'].map((name) => base64(`${root}fonts/${name}`))
	);
	return { regular: regular!, strong: strong! };
}
