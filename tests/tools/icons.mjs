// Makes the icons of the installed page from the one that ships: node tests/tools/icons.mjs
// A launcher cuts a maskable icon to its own shape, so there the ground goes to the edges and the drawing
// stays inside the circle that every shape leaves, four fifths across.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../../static/', import.meta.url);
const SAFE = 0.75;

/** The icon with its ground to the edges. */
function maskable(svg) {
	const [, open, ground, drawing] = /^(<svg[^>]*>)(<rect[^>]*>)(.*)<\/svg>\s*$/s.exec(svg);
	const side = Number(/width="(\d+)"/.exec(ground)[1]);
	const shift = ((1 - SAFE) / 2) * side;
	return `${open}${ground.replace(/ rx="\d+"/, '')}<g transform="translate(${shift} ${shift}) scale(${SAFE})">${drawing}</g></svg>`;
}

/** Every icon's file by its name. */
export async function icons() {
	const svg = await readFile(new URL('icon.svg', folder), 'utf8');
	const png = (source, width) =>
		new Resvg(source, { fitTo: { mode: 'width', value: width } }).render().asPng();
	return {
		'icon-192.png': png(svg, 192),
		'icon-512.png': png(svg, 512),
		'icon-maskable-512.png': png(maskable(svg), 512)
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const [name, bytes] of Object.entries(await icons())) {
		await writeFile(new URL(name, folder), bytes);
	}
}
