import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { project } from '../../src/lib/answers/project.ts';
import { toAddress } from '../../src/lib/scenario/address.ts';
import { decodeText } from '../../src/lib/scenario/decodeText.ts';
import { toFile } from '../../src/lib/scenario/file.ts';
import { openText } from '../../src/lib/scenario/openText.ts';
import { restore, usualView } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { validEntries } from './arbitraries.ts';
import { changed, facts } from './facts.ts';
import { hostileFiles } from './hostileFiles.ts';

const seed = 20_251_125;
const long = Boolean(process.env.CHIPCAST_LONG);

/** What a reader's drop gives: bytes or a text, decoded, then opened. */
function open(content: string | Uint8Array) {
	const read = decodeText(content);
	return 'problem' in read ? read : openText(read.text, facts);
}

/** Throws unless every message is one short line and the scenario has a path of positive numbers. */
function expectSound(content: string | Uint8Array): void {
	const opened = open(content);
	const problems = 'problem' in opened ? [opened.problem] : opened.problems;
	for (const problem of problems) {
		const line = whole.en.problems.sentence(problem);
		if (line.length > 1000 || /[\u0000-\u001f\ud800-\udfff]/u.test(line)) throw new Error(line);
		if (/cannot be used\.$/.test(line) && problem.code !== 'not-a-value') {
			throw new Error(`${problem.code} has no words`);
		}
	}
	if ('problem' in opened) return;
	const { years } = project(opened.scenario, facts);
	const bad = years.find(({ value }) => !(value > 0 && value < Infinity));
	if (bad || years.length === 0) throw new Error(`a market of ${bad?.value}`);
}

test('the corpus is large, and no two of its files have one name', () => {
	expect(hostileFiles.length).toBeGreaterThanOrEqual(60);
	expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
});

describe('a hostile file gives a message or a valid scenario', () => {
	test.each(hostileFiles)('$name', ({ content, refused, problems, value }) => {
		const opened = open(content);
		if (refused) expect(opened).toMatchObject({ problem: { code: refused } });
		else if ('problem' in opened) expect.fail(opened.problem.code);
		else {
			expect(opened.problems).toHaveLength(problems!);
			expect(opened.scenario.set['points.2030'] ?? 257).toBe(value);
		}
		expectSound(content);
		expect(({} as { a?: number; polluted?: number }).a).toBeUndefined();
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});

test('what was used is told beside what was not', () => {
	const text = '{"chipcast":2,"data":"2026-11-24","set":{"points.2030":300,"curve":"wavy","x":1}}';
	const opened = open(text);
	if ('problem' in opened) return expect.fail(opened.problem.code);
	expect(opened.used).toEqual(['points.2030']);
	expect(opened.problems.map(({ code }) => code)).toEqual([
		'other-format',
		'unknown-choice',
		'unknown-id'
	]);
});

test('points that are all taken away are not called used', () => {
	const gone = [2023, 2027, 2030].map((year) => `"points.${year}":"none"`).join(',');
	const opened = open(`{"chipcast":1,"data":"2026-11-24","set":{${gone},"curve":"smooth"}}`);
	expect(opened).toMatchObject({ used: ['curve'] });
});

/** Files to be broken: small and large, with every kind of value. */
const originals = [
	toFile(changed({ 'points.2030': 300 }), facts),
	toFile(changed({ name: 'Ünï 芯 <b>', curve: 'smooth', 'range.2027.low': 100 }), facts),
	toFile({ preset: 'omdia-2025', set: { 'after.ceiling': 500, 'nvidia.share': 0.7 } }, facts)
].map((file) => JSON.stringify(file, null, '\t'));

const piece = fc.constantFrom(
	...['"', '{', '}', '[', ']', ',', ':', '\\', '\\u', '\\ud800', '-', '1e999', '0', 'null', 'true'],
	...['__proto__', 'constructor', 'set', 'chipcast', '\u0000', '\ufeff', '\u202e', '<b>', '2030'],
	...['points.2030', 'growth.2030', '?', '&', '%', '\n', '[[[[[[[[[[', '"market":{"figures":[1]},']
);
const mutation = fc.record({
	kind: fc.constantFrom('cut', 'put', 'swap', 'copy', 'flip'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.integer({ min: 1, max: 40 }),
	piece: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 }))
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, { kind, at, length, piece: put }: Mutation) {
	const start = Math.floor(at * text.length);
	const end = start + length;
	const [before, part, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	if (kind === 'cut') return before + after;
	if (kind === 'put') return before + put + part + after;
	if (kind === 'swap') return before + put + after;
	if (kind === 'copy') return before + part + part + after;
	return before + [...part].reverse().join('') + after;
}

/** Values and ids that stand in well-formed JSON where others should. */
const value = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.double(),
	fc.constantFrom('none', 'auto', 'log', '0x10', '1e999', '', '2030', 'article', '\ud800')
);
const id = fc.oneof(
	fc.constantFrom(
		...['points.2023', 'points.2027', 'points.2030', 'points.2045', 'growth.2030', 'bend.2030'],
		...['curve', 'after.growth', 'after.ceiling', 'horizon', 'range.2027.low', 'range.2027.high'],
		...['preset', 'name', 'error.from', 'exitYear', 'nvidia.share.low', 'custom', 'snapshot']
	),
	fc.string({ unit: 'binary', maxLength: 8 })
);
const changes = fc.array(fc.tuple(id, value), { maxLength: 6 });

const rewritten = fc
	.tuple(fc.constantFrom(...originals), changes, fc.option(fc.tuple(id, value), { freq: 4 }))
	.map(([text, more, part]) => {
		const file = JSON.parse(text);
		file.set = Object.fromEntries([...Object.entries(file.set), ...more]);
		return JSON.stringify(part ? { ...file, [part[0]]: part[1] } : file);
	});
const garbled = fc
	.tuple(fc.constantFrom(...originals), fc.array(mutation, { minLength: 1, maxLength: 3 }))
	.map(([text, mutations]) => mutations.reduce(mutate, text));

test(`${long ? '50,000' : '3,000'} mutated files: a message or a valid scenario, never a throw`, () => {
	let scenarios = 0;
	const check = (text: string, broken: number) => {
		expectSound(text);
		const bytes = new TextEncoder().encode(text);
		// A byte gone wrong on the way may break a character in two.
		if (bytes.length > 0) bytes[broken % bytes.length]! ^= 1 << (broken % 8);
		expectSound(bytes);
		if (!('problem' in open(text))) scenarios++;
	};
	const runs = long ? 50_000 : 3_000;
	const texts = fc.oneof(garbled, rewritten);
	fc.assert(fc.property(texts, fc.nat(100_000), check), { numRuns: runs, seed });
	// Otherwise the mutations break so much that nothing behind the parser is tried.
	expect(scenarios).toBeGreaterThan(runs / 3);
}, 600_000);

test(`file → scenario → address → scenario is the same for ${long ? '20,000' : '1,000'} scenarios`, () => {
	const check = (entries: readonly (readonly [string, unknown])[]) => {
		const { scenario } = restore(entries, facts);
		const fromFile = open(JSON.stringify(toFile(scenario, facts)));
		if ('problem' in fromFile) throw new Error(fromFile.problem.code);
		expect(fromFile.scenario).toStrictEqual(scenario);
		const link = `https://chipcast.example/${toAddress(fromFile.scenario, usualView, facts)}`;
		const fromLink = open(link);
		if ('problem' in fromLink) {
			// The default scenario's link holds nothing that could be read.
			expect(fromLink.problem.code).toBe('not-our-link');
			expect(scenario).toStrictEqual({ preset: 'article', set: {} });
		} else expect(fromLink.scenario).toStrictEqual(scenario);
	};
	fc.assert(fc.property(validEntries, check), { numRuns: long ? 20_000 : 1_000, seed: seed + 1 });
}, 120_000);
