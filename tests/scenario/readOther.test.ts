import { expect, test } from 'vitest';
import { toAddress } from '../../src/lib/scenario/address.ts';
import { toFile } from '../../src/lib/scenario/file.ts';
import { readOther } from '../../src/lib/scenario/readOther.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import { article, changed, facts } from './facts.ts';

const noFile = (name: string): string => {
	throw new Error(`${name} was opened`);
};
const read = (text: string, readFile = noFile) => readOther(text, facts, readFile);
const higher = changed({ 'points.2030': 300, 'after.growth': 0.1 });

test('a preset by its name', () => {
	expect(read('preset:gartner-2024')).toMatchObject({
		scenario: { preset: 'gartner-2024', set: {} },
		problems: []
	});
	expect(read('preset:article')).toMatchObject({ scenario: article });
});

test('a preset that is none is refused with those there are, and never becomes another', () => {
	const read_ = read('preset:garner');
	expect(read_).toMatchObject({
		problem: { code: 'unknown-choice', id: 'preset', value: 'garner' }
	});
	expect(read_).toMatchObject({ problem: { range: facts.presets.map(({ id }) => id).join(' ') } });
	expect(read('preset:')).toHaveProperty('problem');
});

test.each(['', 'https://example.org/', 'http://127.0.0.1:4173/it/'])(
	'an address, after “%s”',
	(before) => {
		const read_ = read(before + toAddress(higher, usualView, facts));
		expect(read_).toMatchObject({ scenario: higher, problems: [] });
	}
);

test('what an address cannot have is said, the rest counts', () => {
	expect(read('?points.2030=300&points.1999=5')).toMatchObject({
		scenario: { set: { 'points.2030': 300 } },
		problems: [{ code: 'unknown-id', id: 'points.1999' }]
	});
	expect(read(`?name=${'x'.repeat(9000)}`)).toMatchObject({
		problem: { code: 'address-too-long' }
	});
});

test('a file by its name', () => {
	const readFile = (name: string) =>
		name === 'mine.json' ? JSON.stringify(toFile(higher, facts)) : '{}';
	expect(read('mine.json', readFile)).toMatchObject({ scenario: higher, problems: [] });
	expect(read('other.json', readFile)).toMatchObject({ problem: { code: 'not-a-scenario' } });
	expect(() => read('gone.json')).toThrow('gone.json was opened');
});
