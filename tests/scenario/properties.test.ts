import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project } from '../../src/lib/answers/project.ts';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { defaultOf, presetOf } from '../../src/lib/scenario/defaultOf.ts';
import { fileEntries, toFile } from '../../src/lib/scenario/file.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import type { Scenario, View } from '../../src/lib/scenario/types.ts';
import { anyQuery, validEntries, view } from './arbitraries.ts';
import { facts } from './facts.ts';

const seed = 20_241_121;
const long = Boolean(process.env.CHIPCAST_LONG);

/** Throws unless a scenario has a path of positive numbers and a fan around it that is in order. */
function expectSound(scenario: Scenario): void {
	const { years, samples, points, ghost, firstGrowthAfter, settings } = project(scenario, facts);
	const numbers = [...samples, ...years, ...points, ...(ghost ?? [])].map(({ value }) => value);
	for (const { year, p5, p25, p75, p95 } of samples) {
		const quantiles = [p5, p25, p75, p95];
		if (year < settings.error.from) {
			if (quantiles.some((one) => one !== null)) throw new Error(`a fan in ${year}`);
			continue;
		}
		if (!(p5! <= p25! && p25! <= p75! && p75! <= p95!)) throw new Error(`a crossing in ${year}`);
		numbers.push(p5!, p95!);
	}
	const bad = numbers.find((one) => !(one > 0 && one < Infinity));
	if (bad !== undefined) throw new Error(`a market of ${bad}`);
	if (!Number.isFinite(firstGrowthAfter)) throw new Error(`growth of ${firstGrowthAfter}`);
}

test('no address breaks anything: each gives a scenario with a sound path', () => {
	let count = 0;
	const check = (query: string) => {
		const { scenario, view } = fromAddress(query, facts);
		const { points, horizon } = resolve(scenario, facts);
		if (points.length === 0 || !(horizon >= points.at(-1)!.year)) throw new Error('no path');
		if (!(view.year >= 2000 && view.year <= 2045)) throw new Error('no view');
		if (count++ % 20 === 0) expectSound(scenario);
	};
	fc.assert(fc.property(anyQuery, check), { numRuns: long ? 2_000_000 : 100_000, seed });
	expect(count).toBeGreaterThanOrEqual(100_000);
}, 600_000);

test('whatever an address says, what is understood of it reads back the same, without complaint', () => {
	const check = (query: string) => {
		const { scenario, view } = fromAddress(query, facts);
		const again = fromAddress(toAddress(scenario, view, facts), facts);
		expect(again.scenario).toStrictEqual(scenario);
		expect(again.view).toStrictEqual(view);
		expect(again.problems.filter(({ code }) => !code.startsWith('ceiling-'))).toEqual([]);
	};
	fc.assert(fc.property(anyQuery, check), { numRuns: 5_000, seed: seed + 1 });
});

test('a scenario goes through an address and through a file unharmed', () => {
	const check = (entries: readonly (readonly [string, unknown])[], view: View) => {
		const { scenario } = restore(entries, facts);
		const address = toAddress(scenario, view, facts);
		const back = fromAddress(address, facts);
		expect(back.scenario).toStrictEqual(scenario);
		expect(back.view).toStrictEqual(view);
		expect(toAddress(back.scenario, back.view, facts)).toBe(address);

		const read = fileEntries(JSON.stringify(toFile(scenario, facts)));
		if ('problem' in read) throw new Error(read.problem.code);
		expect(restore(read.entries, facts).scenario).toStrictEqual(scenario);
	};
	fc.assert(fc.property(validEntries, view, check), { numRuns: 20_000, seed: seed + 2 });
});

test('every valid assumption is kept as it was given, is the default, or is named as a problem', () => {
	const check = (entries: readonly (readonly [string, unknown])[]) => {
		const { scenario, problems } = restore(entries, facts);
		const last = new Map(entries);
		last.delete('preset');
		const preset = presetOf(scenario.preset, facts);
		const named = new Set(problems.map(({ id }) => id));
		for (const [id, value] of last) {
			if (scenario.set[id] === value || named.has(id)) continue;
			if (defaultOf(id, preset, facts) === value) continue;
			if (named.has('points') && id.startsWith('points.')) continue;
			throw new Error(`${id}=${String(value)} was lost`);
		}
		for (const id of Object.keys(scenario.set)) {
			if (last.has(id) || named.has(id)) continue;
			throw new Error(`${id} came from nowhere`);
		}
	};
	fc.assert(fc.property(validEntries, check), { numRuns: 5_000, seed: seed + 3 });
});

test('valid scenarios have sound paths', () => {
	const check = (entries: readonly (readonly [string, unknown])[]) =>
		expectSound(restore(entries, facts).scenario);
	fc.assert(fc.property(validEntries, check), { numRuns: 2_000, seed: seed + 4 });
});
