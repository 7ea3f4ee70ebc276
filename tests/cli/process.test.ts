import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { parsePng } from '../export/png/parsePng.ts';
import { chipcast } from './chipcast.ts';
import { ensureBuilt, spawned, TESTED } from './spawned.ts';

// The other tests run commands within their own process; these say that the built one does the same.
const folder = mkdtempSync(join(tmpdir(), 'chipcast-process-'));
const named = (name: string) => join(folder, name);

beforeAll(ensureBuilt, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const commands: readonly (readonly [what: string, code: number, args: readonly string[]])[] = [
	['a help', 0, ['help']],
	['a path', 0, ['project', '--json', '--set', 'points.2030=300']],
	['values', 0, ['value']],
	['a check', 0, ['check', 'data']],
	['wrong usage', 2, ['render', '--figure', 'nobody']],
	['a file that is missing', 1, ['read', named('no.png')]],
	...figureIds.map((figure) => [figure, 0, ['render', '--figure', figure]] as const)
];

test.concurrent.each(commands)('a process says the same of %s', async (_, code, args) => {
	const said = await spawned(...args);
	expect(said).toEqual(await chipcast(...args));
	expect(said.code).toBe(code);
});

test.concurrent('a process writes the same picture', async () => {
	const [here, there] = [named('here.png'), named('there.png')];
	await chipcast('render', '--figure', 'houses', '--out', here);
	expect(await spawned('render', '--figure', 'houses', '--out', there)).toEqual({
		code: 0,
		out: '',
		err: ''
	});
	expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
});

test.concurrent('survives a reader who has seen enough', async () => {
	const child = spawn(process.execPath, [TESTED, 'render'], { stdio: 'pipe' });
	let err = '';
	child.stderr.on('data', (chunk) => (err += chunk));
	child.stdout.destroy();
	const code = await new Promise((resolve) => child.on('close', resolve));
	expect([code, err]).toEqual([0, '']);
});

test.concurrent('a hundred pictures come out of one process, each its own', async () => {
	const lines = Array.from({ length: 100 }, (_, i) => ({
		set: { 'points.2030': 300 + i },
		width: 400,
		height: 320,
		scale: 1,
		out: named(`many-${i}.png`)
	}));
	writeFileSync(named('many.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
	const { code, err } = await spawned('batch', named('many.jsonl'));
	expect([code, err.trimEnd().split('\n').length]).toEqual([0, 100]);
	for (const [i, { out }] of lines.entries()) {
		const [{ text } = { text: '' }] = parsePng(readFileSync(out)).texts;
		expect(JSON.parse(text).set['points.2030']).toBe(300 + i);
	}
});
