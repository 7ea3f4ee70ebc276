import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { onPath } from '../tools/programs.mjs';
import { outputOf, startProgram } from './program.mjs';

export const name = 'Firefox';
export const missing = () =>
	onPath(['firefox-esr', 'firefox']) ? '' : 'no firefox-esr or firefox';

/** What a profile of its own must say: saved files go into it, and nobody is asked where to. */
const preferences = (folder) => ({
	'browser.download.dir': folder,
	'browser.download.folderList': 2
});

async function profileIn(folder) {
	const lines = Object.entries(preferences(folder)).map(
		([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`
	);
	await writeFile(join(folder, 'user.js'), lines.join(''));
}

/** A connection that speaks WebDriver BiDi (w3c.github.io/webdriver-bidi): commands by number, answers by the same. */
async function connect(address) {
	const socket = new WebSocket(address);
	await once(socket, 'open');
	const waiting = new Map();
	socket.on('message', (data) => {
		const { id, type, result, error, message } = JSON.parse(data);
		const { resolve, reject } = waiting.get(id) ?? {};
		waiting.delete(id);
		if (type === 'error') reject?.(new Error(`${error}: ${message}`));
		else resolve?.(result);
	});
	let last = 0;
	const send = (method, params = {}) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject });
			socket.send(JSON.stringify({ id: last, method, params }));
		});
	return { send, end: () => socket.close() };
}

/** Starts Firefox with one empty page. */
export async function start() {
	const folder = await mkdtemp(join(tmpdir(), 'chipcast-firefox-'));
	await profileIn(folder);
	const program = startProgram(
		onPath(['firefox-esr', 'firefox']),
		['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const [, address] = await outputOf(program.stderr, /WebDriver BiDi listening on (ws:\S+)/);
	const { send, end } = await connect(`${address}/session`);
	await send('session.new', { capabilities: {} });
	const { contexts } = await send('browsingContext.getTree');
	const { context } = contexts[0];

	return {
		folder,
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		async evaluate(script) {
			const { type, result, exceptionDetails } = await send('script.evaluate', {
				expression: script,
				target: { context },
				awaitPromise: true
			});
			if (type === 'exception') throw new Error(exceptionDetails.text);
			return result.value;
		},
		perform: (actions) => send('input.performActions', { context, actions }),
		resize: (width, height) =>
			send('browsingContext.setViewport', { context, viewport: { width, height } }),
		screenshot: async () => (await send('browsingContext.captureScreenshot', { context })).data,
		async close() {
			await send('browser.close');
			end();
			await once(program, 'close');
			await rm(folder, { recursive: true, force: true });
		}
	};
}
