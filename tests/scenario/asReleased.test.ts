import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { releasedDefaults, type ReleasedDefaults } from '../../src/lib/facts/releasedDefaults.ts';
import { asReleased } from '../../src/lib/scenario/asReleased.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { article, changed, facts } from './facts.ts';

const of = (version: string) => releasedDefaults.find((one) => one.version === version)!;
const first = of('2026-11');

test('every file of defaults is released', () => {
	const files = readdirSync('data/defaults').map(
		(file) => JSON.parse(readFileSync(`data/defaults/${file}`, 'utf8')).version
	);
	expect(releasedDefaults.map(({ version }) => version).sort()).toEqual(files.sort());
});

describe('a scenario of an earlier data version', () => {
	test('gets back what its version meant by the values it left', () => {
		// The record was recomputed after the first version: its error was 25 %, with 10 degrees of freedom.
		const { scenario, ids } = asReleased(changed({ 'points.2030': 300 }), first, facts);
		expect(ids.sort()).toEqual(['error.freedom', 'error.yearly']);
		expect(scenario).toEqual(
			changed({ 'points.2030': 300, 'error.yearly': 0.25, 'error.freedom': 10 })
		);
		expect(resolve(scenario, facts).error).toMatchObject({ yearly: 0.25, freedom: 10 });
	});

	test('keeps what it set itself', () => {
		const { scenario, ids } = asReleased(changed({ 'error.yearly': 0.4 }), first, facts);
		expect(ids).toEqual(['error.freedom']);
		expect(scenario.set['error.yearly']).toBe(0.4);
	});

	test('of the version in hand stays as it is', () => {
		expect(asReleased(article, of(facts.version), facts)).toEqual({ scenario: article, ids: [] });
		const amd = { preset: 'amd-2023', set: {} };
		expect(asReleased(amd, of(facts.version), facts)).toEqual({ scenario: amd, ids: [] });
	});

	test('gets back points that moved, went or came since, and the ends of a company’s range', () => {
		const then: ReleasedDefaults = {
			version: '2020-01',
			set: { bend: 0.6, 'nvidia.share': 0.8, 'nvidia.share.low': 0.6, 'gone.since': 4 },
			presets: { article: { points: { 2023: 50, 2026: 100, 2030: 257 }, set: { curve: 'smooth' } } }
		} as ReleasedDefaults;
		const { scenario } = asReleased(article, then, facts);
		expect(scenario.set).toEqual({
			'points.2023': 50,
			'points.2026': 100,
			'points.2027': 'none',
			'bend.2026': 0.6,
			'bend.2030': 0.6,
			curve: 'smooth',
			'nvidia.share': 0.8,
			'nvidia.share.low': 0.6
		});
	});

	test('on a preset that was none then keeps its points', () => {
		const then: ReleasedDefaults = { version: '2020-01', set: { 'error.base': 0.1 }, presets: {} };
		expect(asReleased(article, then, facts).scenario).toEqual(changed({ 'error.base': 0.1 }));
	});
});
