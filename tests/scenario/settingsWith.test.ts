import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAssumption } from '../../src/lib/scenario/findAssumption.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import { settingsWith } from '../../src/lib/scenario/settingsWith.ts';
import { assumptions } from '../../src/lib/scenario/table.ts';
import { withAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { validEntries } from './arbitraries.ts';
import { facts } from './facts.ts';

const ids = assumptions
	.filter(({ kind, group, id }) => kind === 'number' && group !== 'view' && id !== 'horizon')
	.map(({ id }) => id);

test('settings with a number changed are those of the scenario with it changed', () => {
	const year = fc.integer({ min: 2000, max: 2045 });
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const check = (entries: readonly Entry[], pattern: string, when: number, at: number) => {
		const { scenario } = restore(entries, facts);
		const id = pattern.replace('<year>', String(when));
		const { min = 0, max = 1, whole } = findAssumption(id)!.row;
		const value = whole ? Math.round(min + at * (max - min)) : min + at * (max - min);
		const { own: _, ...expected } = resolve(withAssumption(scenario, id, value, facts), facts);
		const { own, ...actual } = settingsWith(resolve(scenario, facts), id, value);
		expect(actual).toEqual(expected);
		expect(own[id]).toBe(value);
	};
	fc.assert(fc.property(validEntries, fc.constantFrom(...ids), year, share, check), {
		numRuns: 5_000,
		seed: 20_241_121
	});
});
