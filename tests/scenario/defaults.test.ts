import { expect, test } from 'vitest';
import defaults from '../../data/defaults/2026-11-24.json' with { type: 'json' };
import { assumptions } from '../../src/lib/scenario/table.ts';

test('what a data version starts from is kept with it, value for value', () => {
	const usual = assumptions.filter(
		({ id, group }) => !['preset', 'name', 'definition'].includes(id) && group !== 'view'
	);
	const now = usual.flatMap(({ id, fallback }) =>
		fallback === undefined ? [] : [[id.replace('.<year>', ''), fallback]]
	);
	expect(Object.fromEntries(now)).toEqual(defaults.set);
});
