import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { languages as spoken } from '../../src/lib/words/wordsOf.ts';
import { ensureBuilt, spawned } from '../cli/spawned.ts';
import { pictureFaults } from '../export/pictureFaults.ts';
import { figures, fromLines, goldens, hashOf, jobsOf, languages } from './goldens.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-golden-'));
const fileOf = (i: number) => join(folder, `${i}.svg`);
let pictures: string[] = [];

beforeAll(async () => {
	ensureBuilt();
	writeFileSync(join(folder, 'jobs.jsonl'), jobsOf(fileOf));
	const { code, err } = await spawned('batch', join(folder, 'jobs.jsonl'));
	// A scenario that could not be used whole would be golden for something else.
	const said = err.split('\n').filter((line) => !/^(\d+\/\d+ .*)?$/.test(line));
	expect([code, said]).toEqual([0, []]);
	pictures = goldens.map((_, i) => readFileSync(fileOf(i), 'utf8'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('every figure and every language has golden pictures', () => {
	expect(figures).toEqual(figureIds);
	expect(languages).toEqual(Object.keys(spoken));
	expect(pictures.length).toBe(360 * languages.length);
});

test('no picture changed since its hash was accepted', () => {
	const accepted = fromLines(
		JSON.parse(readFileSync(new URL('hashes.json', import.meta.url), 'utf8'))
	);
	const changed = goldens.filter((_, i) => hashOf(pictures[i]!) !== accepted[i]);
	expect(
		changed.map(({ name }) => name),
		'`node tests/golden/update.mjs` shows them before and after'
	).toEqual([]);
});

test('every one is sound: well-formed, of allowed parts, all its text inside and apart', () => {
	const faults = goldens.flatMap(({ name }, i) =>
		pictureFaults(pictures[i]!).map((fault) => `${name}: ${fault}`)
	);
	expect(faults).toEqual([]);
});
