import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePng } from '../export/png/parsePng.ts';
import { chipcast } from './chipcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-batch-'));
const named = (name: string) => join(folder, name);
const jobs = (name: string, lines: readonly (object | string)[]) => {
	const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
	writeFileSync(named(name), text.join('\n'));
	return named(name);
};

afterAll(() => rmSync(folder, { recursive: true }));

test.concurrent(
	'every job writes what render writes, and progress goes to stderr alone',
	async () => {
		const saved = named('saved.json');
		const set = { preset: 'amd-2023', curve: 'smooth' };
		writeFileSync(saved, JSON.stringify({ chipcast: 1, data: '2026-11-24', set }));
		const asked: [object, string[]][] = [
			[{ figure: 'market', format: 'svg' }, ['--figure', 'market', '--format', 'svg']],
			[
				{
					figure: 'growth',
					theme: 'dark',
					lang: 'en',
					title: 'A “b”',
					note: 'c',
					width: 800,
					height: 450
				},
				[
					'--figure',
					'growth',
					'--theme',
					'dark',
					'--title',
					'A “b”',
					'--note',
					'c',
					'--width',
					'800',
					'--height',
					'450'
				]
			],
			[
				{ set: { 'points.2030': 1000 / 3, curve: 'smooth' }, format: 'csv' },
				['--set', `points.2030=${1000 / 3}`, '--set', 'curve=smooth', '--format', 'csv']
			],
			[{ scenario: saved, format: 'json' }, ['--scenario', saved, '--format', 'json']],
			[{ address: '?points.2030=300' }, ['--address', '?points.2030=300']],
			[{ format: 'png', scale: 1 }, ['--format', 'png', '--scale', '1']],
			[
				{ size: '90x80mm', dpi: 200, transparent: true, 'no-sources': true },
				['--size', '90x80mm', '--dpi', '200', '--transparent', '--no-sources']
			],
			[{ transparent: false }, []]
		];
		const out = (i: number, by: string) => named(`same-${i}-${by}`);
		const lines = asked.map(([job], i) => ({ ...job, out: out(i, 'batch') }));
		const ran = await chipcast('batch', jobs('same.jsonl', lines));
		expect([ran.code, ran.out]).toEqual([0, '']);
		const progress = ran.err.trimEnd().split('\n');
		expect(progress.map((line) => line.split(' ')[0])).toEqual(asked.map((_, i) => `${i + 1}/8`));
		for (const [i] of asked.entries()) {
			expect(ran.err).toContain(out(i, 'batch'));
			const { code } = await chipcast('render', ...asked[i]![1], '--out', out(i, 'render'));
			expect(code).toBe(0);
			expect(readFileSync(out(i, 'batch')).equals(readFileSync(out(i, 'render'))), String(i)).toBe(
				true
			);
		}
		expect(parsePng(readFileSync(out(5, 'batch'))).width).toBe(1200);
	}
);

test.concurrent(
	'a failed job is named by its line, the rest is done, and the exit is 1',
	async () => {
		const good = (i: number) => named(`good-${i}.svg`);
		const file = jobs('some.jsonl', [
			{ figure: 'market', out: good(1) },
			'',
			'{"figure": "market"',
			'[1]',
			{ figure: 'market' },
			{ figure: 'pie', out: named('pie.svg') },
			{ figure: 'market', colour: 'red', out: named('red.svg') },
			{ set: { 'points.2030': -1 }, out: named('minus.svg') },
			{ set: ['points.2030=300'], out: named('list.svg') },
			{ set: { 'points.2030': null }, out: named('null.svg') },
			{ set: { curve: 'steady' }, scenario: named('nowhere.json'), out: named('nowhere.svg') },
			{ width: 10, out: named('narrow.svg') },
			{ out: join(folder, 'missing', 'x.svg') },
			{ out: named('x.svg'), __proto__x: 1 },
			'{"__proto__": {"figure": "market"}, "out": "x.svg"}',
			{ format: true, out: named('true.svg') },
			{ transparent: 'yes', out: named('yes.svg') },
			{ out: good(1), figure: 'growth' },
			{ figure: 'growth', address: '?nobody=1', out: good(2) },
			'  '
		]);
		const { code, out, err } = await chipcast('batch', file);
		expect([code, out]).toEqual([1, '']);
		for (const i of [1, 2]) expect(readFileSync(good(i), 'utf8')).toMatch(/^<svg.*<\/svg>\n$/s);
		expect(readFileSync(good(1), 'utf8')).toContain('"figure":"market"');
		const lines = err.trimEnd().split('\n');
		const about = (line: number) =>
			lines.filter((one) => one.includes(`some.jsonl line ${line}: `));
		for (const [line, said] of [
			[3, 'not JSON'],
			[4, 'not an object'],
			[5, '"out": missing'],
			[6, 'pie'],
			[7, '"colour": unknown'],
			[8, 'points.2030: -1'],
			[9, '"set"'],
			[10, 'neither a text nor a number'],
			[11, 'nowhere.json'],
			[12, '--width 10'],
			[13, 'cannot be written'],
			[14, '"__proto__x": unknown'],
			[15, '"__proto__": unknown'],
			[16, '"format"'],
			[17, '"transparent": "yes" is neither true nor false'],
			[18, 'line 1 writes it']
		] as const) {
			expect(about(line), String(line)).toHaveLength(1);
			expect(about(line)[0]).toMatch(/^chipcast: /);
			expect(about(line)[0]).toContain(said);
		}
		// A link may hold what cannot be used: said, and the job is done all the same.
		expect(about(19)[0]).toContain('nobody');
		expect(lines.at(-1)).toBe(`chipcast: ${file}: 16 of 18 jobs failed; the rest is done`);
		expect(lines.filter((one) => /^\d+\/18 /.test(one))).toHaveLength(2);
		for (const name of ['pie', 'red', 'minus', 'narrow']) {
			expect(existsSync(named(`${name}.svg`))).toBe(false);
		}
	}
);

describe('a file of jobs that is none', () => {
	test.concurrent('that is missing ends with one line and exit 1', async () => {
		const { code, out, err } = await chipcast('batch', named('no.jsonl'));
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^chipcast: [^\n]*no\.jsonl[^\n]*\n$/);
	});

	test.concurrent('that is empty asks for nothing', async () => {
		expect(await chipcast('batch', jobs('empty.jsonl', []))).toEqual({ code: 0, out: '', err: '' });
	});
});
