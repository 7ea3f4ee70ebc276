import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml'
};

/** The built site, with a slash at its end. */
export const build = new URL('../../build/', import.meta.url);
const buildFolder = fileURLToPath(new URL('../../build', import.meta.url));

/** The file that answers a path, or nothing: a folder answers with its index page. */
async function fileFor(folder, pathname) {
	const path = join(folder, normalize(pathname));
	if (!path.startsWith(folder)) return undefined;
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	const info = await stat(file).catch(() => undefined);
	return info?.isFile() ? file : undefined;
}

/**
 * Serves the built site as any plain host would, on this machine alone, on a free port or the one given.
 * What `before` holds for a path comes ahead of its file, for browsers that can be told of no script;
 * `compressed` sends text as hosts do, which only matters to who measures time.
 * Returns the origin with a slash at its end and a function that stops the server.
 */
export async function serve(folder = buildFolder, port = 0, { before = {}, compressed } = {}) {
	const server = createServer(async (request, response) => {
		let ahead = '';
		const send = async (status, file) => {
			const type = TYPES[extname(file)] ?? 'application/octet-stream';
			const plain = Buffer.concat([Buffer.from(ahead), await readFile(file)]);
			const packed = compressed && /text|json|svg/.test(type);
			const body = packed ? gzipSync(plain) : plain;
			response.writeHead(status, {
				'content-type': type,
				'content-length': body.length,
				...(packed && { 'content-encoding': 'gzip' })
			});
			response.end(request.method === 'HEAD' ? undefined : body);
		};
		try {
			const { pathname, search } = new URL(request.url, 'http://localhost');
			ahead = before[pathname] ?? '';
			const file = await fileFor(folder, decodeURIComponent(pathname));
			if (file) return await send(200, file);
			if (await fileFor(folder, `${decodeURIComponent(pathname)}/`)) {
				response.writeHead(301, { location: `${pathname}/${search}` });
				return response.end();
			}
			const missing = await fileFor(folder, '/404.html');
			if (missing) return await send(404, missing);
			response.writeHead(404, { 'content-type': 'text/plain' });
			response.end('not found');
		} catch (error) {
			if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain' });
			response.end(String(error));
		}
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	const stop = () =>
		new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	return { base: `http://127.0.0.1:${server.address().port}/`, stop };
}
