/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Keeps the whole site on the device, one version at a time: pages, scripts, fonts and data of the build
 * are fetched when it is installed and answered from there, so that no page meets scripts of another
 * version. A new version waits until a reader takes it.
 */
import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const FRONT = 'chipcast-';
const CACHE = FRONT + version;
/** Versions before this one whose files stay: a tab that was opened with one goes on loading its late parts. */
const FORMER = 2;

/**
 * Images beside links, frames on other people's pages, the data set as files to take along, and what
 * only hosts or the command line read.
 */
const LEFT_OUT = /\/(og|embed|data)\/|\/(404|_headers)$|\.(ttf|txt)$/;

/** Their names change with what is in them. */
const immutable = new Set(build);
const kept = new Set([...build, ...files, ...prerendered].filter((path) => !LEFT_OUT.test(path)));

async function fetched(path: string): Promise<Response> {
	const answer = await fetch(path, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`[service worker] ${path}: answered ${answer.status}`);
	// A page may not be answered with what was sent on from elsewhere.
	return answer.redirected ? new Response(answer.body, answer) : answer;
}

async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	try {
		await Promise.all(
			[...kept].map(async (path) => {
				const known = immutable.has(path) && (await caches.match(path));
				await cache.put(path, known || (await fetched(path)));
			})
		);
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
}

async function activate(): Promise<void> {
	const others = (await caches.keys()).filter((key) => key.startsWith(FRONT) && key !== CACHE);
	await Promise.all(others.slice(0, -FORMER).map((key) => caches.delete(key)));
	await worker.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(path)) ?? (await caches.match(path)) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('message', ({ data }) => {
	if (data === 'take') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { origin, pathname, search } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== location.origin) return;
	if (kept.has(`${pathname}/`)) {
		// As a host does: what a page names starts from its folder.
		event.respondWith(Response.redirect(`${pathname}/${search}`));
		return;
	}
	// A tab of a former version asks for files that this one does not know.
	if (kept.has(pathname) || pathname.includes('/_app/immutable/')) {
		event.respondWith(answer(event.request, pathname));
	}
});
