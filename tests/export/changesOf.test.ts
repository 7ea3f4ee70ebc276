import { expect, test } from 'vitest';
import { changesOf } from '../../src/lib/export/changesOf.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { assumptions } from '../../src/lib/scenario/table.ts';
import { whole } from '../../src/lib/words/whole.ts';

const facts = readFacts();
const changes = (set: Record<string, number | string>, preset = 'article') =>
	changesOf({ preset, set }, facts, whole.en);

test('nothing changed is nothing to say, and a name is no change', () => {
	expect(changes({})).toEqual([]);
	expect(changes({ name: 'Mine' })).toEqual([]);
});

test('a change is said with what it was and what it is', () => {
	const [change] = changes({ 'points.2030': 300 });
	expect(change).toMatch(/2030.*257.*300/);
	expect(changes({ 'points.2027': 500 }, 'amd-2023')[0]).toMatch(/400.*500/);
});

test('changes come in the order of the table', () => {
	const said = changes({ 'error.yearly': 0.3, curve: 'smooth', 'points.2030': 300 });
	expect(said).toHaveLength(3);
	expect(said[0]).toContain('2030');
	expect(said[2]).toContain('30');
});

test('every assumption can be said, without an id or a hole in the sentence', () => {
	const values: Record<string, number | string> = {
		definition: 'G_syndicated',
		curve: 'smooth',
		'error.view': 'range',
		snapshot: '2026-06-30',
		horizon: 2040
	};
	for (const { id, group, max } of assumptions) {
		if (group === 'view' || group === 'preset') continue;
		const own = id.replace('<year>', '2028');
		const [said, ...more] = changes({ [own]: values[id] ?? max! });
		expect(more).toEqual([]);
		expect(said).not.toMatch(/undefined|NaN|null|<year>|\b(after|error|range|points|bend)\./);
	}
});
