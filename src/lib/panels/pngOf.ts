import { describePng } from '../export/png/describePng.ts';
import { dpiOf, pixelsOf, type FigureSpec } from '../scenario/figureSpec.ts';

/**
 * A picture's SVG as a PNG, drawn by the browser `scale` times its size, with the text of its spec
 * inside. The image comes from a data address, since a blob's would taint the canvas in some browsers.
 */
export async function pngOf(svg: string, spec: FigureSpec, specText: string): Promise<Blob> {
	const [width, height] = pixelsOf(spec);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	// A large canvas is freed at once; Safari keeps count of them.
	canvas.width = canvas.height = 1;
	if (!blob) throw new Error(`${width} × ${height} px`);
	const drawn = new Uint8Array(await blob.arrayBuffer());
	const png = describePng(drawn, { spec: specText, dpi: dpiOf(spec) });
	return new Blob([png], { type: 'image/png' });
}
