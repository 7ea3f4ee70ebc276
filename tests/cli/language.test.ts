import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseXml } from '../export/parseXml.ts';
import { chipcast, printed } from './chipcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-language-'));
const named = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

test.concurrent('a figure is drawn in Italian, says so, and opens again in Italian', async () => {
	const svg = named('mercato.svg');
	await printed('render', '--lang', 'it', '--out', svg);
	const root = parseXml(readFileSync(svg, 'utf8'));
	expect(root.attributes.lang).toBe('it');
	expect(root.children[0]!.text.replaceAll('\u00a0', ' ')).toBe(
		'Chip AI: 140 mld $ nel 2027, quasi il doppio entro il 2030'
	);
	expect(JSON.parse(await printed('read', svg)).language).toBe('it');
});

test.concurrent('numbers in Italian: heads and words, the same amounts, keys as ever', async () => {
	const read = async (...args: string[]) => (await printed('render', ...args)).split('\r\n');
	const [italian, english] = await Promise.all([
		read('--lang', 'it', '--format', 'csv'),
		read('--format', 'csv')
	]);
	expect(italian[0]).toMatch(/^anno,mercato_mld_usd,crescita,p5_mld_usd,.*,pubblicato_limite,/);
	expect(italian[8]!.split(',').slice(0, 7)).toEqual(english[8]!.split(',').slice(0, 7));
	expect([english[8], italian[8]].map((line) => /,(lower|oltre),/.exec(line!)?.[1])).toEqual([
		'lower',
		'oltre'
	]);
	const { language, rows } = JSON.parse(
		await printed('render', '--lang', 'it', '--format', 'json')
	);
	expect(language).toBe('it');
	expect(rows[7]).toMatchObject({ year: 2030, published_bound: 'oltre' });
});

test.concurrent(
	'a job of a batch asks for it the same way; another language is refused by name',
	async () => {
		const jobs = named('jobs.jsonl');
		const figure = 'worth';
		const lines = ['it', 'en', 'tlh'].map((lang) => ({ figure, lang, out: named(`${lang}.svg`) }));
		writeFileSync(jobs, lines.map((line) => JSON.stringify(line)).join('\n'));
		const { code, err } = await chipcast('batch', jobs);
		expect(code).toBe(1);
		expect(err).toContain('--lang tlh: unknown; one of en, it');
		expect(readFileSync(named('it.svg'), 'utf8')).toBe(
			await printed('render', '--figure', figure, '--lang', 'it')
		);
		expect(readFileSync(named('en.svg'), 'utf8')).toBe(await printed('render', '--figure', figure));
	}
);
