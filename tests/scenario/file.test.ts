import { describe, expect, test } from 'vitest';
import { fileEntries, toFile } from '../../src/lib/scenario/file.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { article, changed, facts } from './facts.ts';

/** What opening a file's text gives. */
function open(text: string) {
	const read = fileEntries(text);
	return 'problem' in read ? read : restore(read.entries, facts);
}

test('a file holds its format, its data version, its preset and what differs', () => {
	expect(toFile(changed({ curve: 'smooth', 'points.2030': 300 }), facts)).toEqual({
		chipcast: 1,
		data: '2026-11-24',
		set: { preset: 'article', 'points.2030': 300, curve: 'smooth' }
	});
});

test('a file in order reads equal for equal scenarios', () => {
	const one = changed({ 'points.2030': 300, curve: 'smooth' });
	const other = changed({ curve: 'smooth', 'points.2030': 300 });
	expect(JSON.stringify(toFile(other, facts))).toBe(JSON.stringify(toFile(one, facts)));
});

test('a file opens as what was saved', () => {
	const scenario = { preset: 'amd-2023', set: { name: '<b>&"', 'points.2030': 1 / 3 } };
	expect(open(JSON.stringify(toFile(scenario, facts)))).toMatchObject({ scenario, problems: [] });
});

test.each([
	['', 'not-json'],
	['{', 'not-json'],
	['points.2030=300', 'not-json'],
	['null', 'not-a-scenario'],
	['5', 'not-a-scenario'],
	['"chipcast"', 'not-a-scenario'],
	['[]', 'not-a-scenario'],
	['[{"chipcast":1,"set":{}}]', 'not-a-scenario'],
	['{}', 'not-a-scenario'],
	['{"chipcast":1}', 'not-a-scenario'],
	['{"set":{}}', 'not-a-scenario'],
	['{"chipcast":1,"set":null}', 'not-a-scenario'],
	['{"chipcast":1,"set":[]}', 'not-a-scenario'],
	['{"chipcast":1,"set":"x"}', 'not-a-scenario'],
	['{"__proto__":{"chipcast":1,"set":{}}}', 'not-a-scenario'],
	[`${'['.repeat(400_000)}${']'.repeat(400_000)}`, 'not-a-scenario'],
	[`"${'x'.repeat(1 << 20)}"`, 'file-too-long'],
	[
		JSON.stringify({
			chipcast: 1,
			set: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [i, 1]))
		}),
		'file-too-long'
	]
])('%.40s is refused as a whole', (text, code) => {
	expect(open(text)).toMatchObject({ problem: { code } });
});

describe('what a file holds that cannot be used is said, the rest counts', () => {
	const data = '"chipcast":1,"data":"2026-11-24"';
	test.each([
		[`{${data},"set":{"points.2030":300,"__proto__":{"a":1},"constructor":1}}`, 2],
		[`{${data},"set":{"points.2030":300,"points.2027":null}}`, 1],
		[`{${data},"set":{"points.2030":300,"points.2027":[140]}}`, 1],
		[`{${data},"set":{"points.2030":300,"points.2027":{"toString":1,"valueOf":1}}}`, 1],
		[`{${data},"set":{"points.2030":300,"points.2027":1e999}}`, 1],
		[`{${data},"set":{"points.2030":300,"x":${'['.repeat(300_000)}${']'.repeat(300_000)}}}`, 1],
		[`{${data},"set":{"points.2030":300,"name":${'['.repeat(300_000)}${']'.repeat(300_000)}}}`, 1],
		[`{"chipcast":2,"data":"2026-11-24","set":{"points.2030":300}}`, 1],
		[`{"chipcast":{"toString":1},"data":{"toString":1},"set":{"points.2030":300}}`, 2],
		[`{${data},"set":{"points.2030":1,"points.2030":300}}`, 0],
		[`{${data},"more":1,"set":{"points.2030":300}}`, 0]
	])('%.100s', (text, count) => {
		const opened = open(text);
		if ('problem' in opened) return expect.fail(opened.problem.code);
		expect(opened.scenario).toEqual(changed({ 'points.2030': 300 }));
		expect(opened.problems).toHaveLength(count);
		expect(({} as { a?: number }).a).toBeUndefined();
	});
});

test('an empty set is the preset', () => {
	expect(open('{"chipcast":1,"data":"2026-11-24","set":{}}')).toMatchObject({
		scenario: article,
		problems: []
	});
});
