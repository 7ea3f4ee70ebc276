import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../tools/programs.mjs';
import { outputOf, startProgram } from './program.mjs';

export const name = 'WebKitGTK';
export const missing = () =>
	['WebKitWebDriver', 'Xvfb']
		.filter((program) => !onPath([program]))
		.map((program) => `no ${program}`)
		.join(', ');

/** A home of its own, into which files are saved. */
async function home() {
	const folder = await mkdtemp(join(tmpdir(), 'chipcast-webkit-'));
	await mkdir(join(folder, '.config'));
	await writeFile(join(folder, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME"\n');
	return folder;
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	await once(server, 'close');
	return port;
}

/** Sends a command of WebDriver (w3.org/TR/webdriver2) and gives what it answers. */
async function command(address, method, body) {
	const answer = await fetch(address, { method, body: body && JSON.stringify(body) });
	const { value } = await answer.json();
	if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}

/** The driver says nothing when it is ready, so it is asked until it answers. */
async function ready(address) {
	for (let i = 0; i < 100; i++) {
		const { ready } = await command(`${address}/status`, 'GET').catch(() => ({}));
		if (ready) return;
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('[browsers] WebKitWebDriver did not start');
}

/** Starts a window of WebKitGTK on a screen that nobody sees. */
export async function start() {
	const folder = await home();
	const screen = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const [, display] = await outputOf(screen.stdout, /(\d+)\n/);
	const port = await freePort();
	const program = startProgram('WebKitWebDriver', [`--port=${port}`], {
		env: { ...process.env, HOME: folder, DISPLAY: `:${display}` },
		stdio: 'ignore'
	});
	const driver = `http://127.0.0.1:${port}`;
	await ready(driver);
	const { sessionId } = await command(`${driver}/session`, 'POST', { capabilities: {} });
	const send = (method, path, body) =>
		command(`${driver}/session/${sessionId}/${path}`, method, body);
	const run = (script) => send('POST', 'execute/sync', { script, args: [] });

	return {
		folder,
		open: (url) => send('POST', 'url', { url }),
		evaluate: (script) => run(`return ${script}`),
		perform: (actions) => send('POST', 'actions', { actions }),
		/** A window is higher than its page by its bar, and at least as wide as the bar is. */
		async resize(width, height) {
			const inside = await run('return innerHeight');
			const outside = await send('GET', 'window/rect');
			await send('POST', 'window/rect', { width, height: height + outside.height - inside });
		},
		screenshot: () => send('GET', 'screenshot'),
		async close() {
			await send('DELETE', '');
			for (const child of [program, screen]) {
				child.kill();
				await once(child, 'close');
			}
			await rm(folder, { recursive: true, force: true });
		}
	};
}
