import { expect, test } from 'vitest';
import defaults from '../../data/defaults/2026-11-24.json' with { type: 'json' };
import { defaultOf, presetOf } from '../../src/lib/scenario/defaultOf.ts';
import { inputOf } from '../../src/lib/scenario/inputOf.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { assumptions } from '../../src/lib/scenario/table.ts';
import { article as articleScenario, facts } from './facts.ts';

test('what a data version starts from is kept with it, value for value', () => {
	const usual = assumptions.filter(
		({ id, kind, group }) =>
			!['preset', 'name', 'definition'].includes(id) && kind !== 'note' && group !== 'view'
	);
	const article = presetOf('article', facts);
	const now = usual.flatMap((row): [string, unknown][] => {
		const value = row.fallback ?? defaultOf(row.id, article, facts);
		return value === undefined ? [] : [[row.id.replace('.<year>', ''), value]];
	});
	// The ends of a company input's range follow its value; these are those of the default value.
	const settings = resolve(articleScenario, facts);
	for (const { id } of facts.companyInputs) {
		const { low, high } = inputOf(id, settings, facts);
		now.push([`${id}.low`, low], [`${id}.high`, high]);
	}
	expect(Object.fromEntries(now)).toEqual(defaults.set);
});
