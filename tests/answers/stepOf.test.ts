import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepOf } from '../../src/lib/answers/stepOf.ts';
import { project } from '../../src/lib/answers/project.ts';
import { stepInWords } from '../../src/lib/export/stepInWords.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { Scenario, Value } from '../../src/lib/scenario/types.ts';
import { tryAssumption, withAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { withInput } from '../../src/lib/scenario/withInput.ts';
import { withYear, withoutYear } from '../../src/lib/scenario/years.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { article, changed, facts } from '../scenario/facts.ts';

const said = (before: Scenario, after: Scenario) =>
	stepInWords(stepOf(before, after, facts), facts, whole.en);
const set = (from: Scenario, id: string, value: Value) => {
	const tried = tryAssumption(from, id, value, facts);
	if ('problem' in tried) throw new Error(tried.problem.code);
	return tried.scenario;
};

describe('one assumption', () => {
	test('is said with what it was and what it is', () => {
		const step = stepOf(article, set(article, 'points.2030', 300), facts);
		expect(step).toMatchObject({
			kind: 'set',
			row: { id: 'points.2030', from: 257, to: 300 }
		});
		expect(said(article, set(article, 'points.2030', 300))).toBe(
			'Market in 2030: $257 bn → $300 bn'
		);
		expect(said(article, set(article, 'error.yearly', 0.3))).toBe(
			'Yearly error of the path: 23 % → 30 %'
		);
		expect(said(article, set(article, 'horizon', 2040))).toBe('Last year shown: automatic → 2040');
		expect(said(article, set(article, 'definition', 'G_syndicated'))).toMatch(
			/^What is counted: all AI chips → /
		);
		expect(said(article, set(article, 'snapshot', '2026-06-30'))).toBe(
			'Date of the company values: 21 June 2024 → 30 June 2026'
		);
		expect(said(article, set(article, 'after.growth', 0.1))).toBe(
			'Growth after the last point: continued → 10 %'
		);
	});

	test('a point that a growth moved is said as the growth', () => {
		const after = set(article, 'growth.2030', 0.3);
		const { row } = stepOf(article, after, facts);
		expect(row).toMatchObject({ id: 'growth.2030', to: 0.3, since: 2027 });
		close(Number(row!.from), (257 / 140) ** (1 / 3) - 1, 1e-12);
		expect(said(article, after)).toBe('Growth 2027–30: 22.4 % → 30 %');
		// From there by its value, and by growth again.
		const dragged = set(after, 'points.2030', 310);
		expect(said(after, dragged)).toBe('Market in 2030: $307.6 bn → $310 bn');
		expect(said(dragged, set(dragged, 'growth.2030', 0.185))).toBe(
			'Growth 2027–30: 30.3 % → 18.5 %'
		);
	});

	test('a value that a growth of many digits gives stays a value', () => {
		expect(said(article, set(article, 'points.2030', 301.2345))).toMatch(/^Market in 2030/);
	});

	test('put back is said as that', () => {
		const moved = set(article, 'growth.2030', 0.3);
		expect(stepOf(moved, article, facts).kind).toBe('reset');
		expect(said(moved, article)).toBe('Market in 2030: back to $257 bn');
	});

	test('takes the ends of its range along without a word', () => {
		const before = changed({ 'nvidia.share.low': 0.5, 'nvidia.share.high': 0.9 });
		const after = withInput(before, 'nvidia.share', 0.6, facts);
		expect(Object.keys(after.set)).toHaveLength(3);
		expect(said(before, after)).toBe('NVIDIA, share: 85 % → 60 %');
		expect(said(before, set(before, 'nvidia.share.low', 0.4))).toBe(
			'NVIDIA, share, low: 50 % → 40 %'
		);
	});
});

describe('years', () => {
	const added = withYear(article, 2028, project(article, facts).valueAt(2028), facts);
	const bent = changed({ 'bend.2030': 0.7 });

	test('added, with the bends that keep the path', () => {
		expect(said(article, added)).toBe('2028 added at $171.4 bn');
		const after = withYear(bent, 2028, project(bent, facts).valueAt(2028), facts);
		expect(Object.keys(after.set)).toHaveLength(3);
		expect(stepOf(bent, after, facts)).toMatchObject({
			kind: 'added',
			rows: [{ id: 'points.2028' }]
		});
	});

	test('taken away, with its bends and the growth that had nothing to carry on', () => {
		expect(said(added, article)).toBe('2028 removed');
		expect(said(bent, withoutYear(bent, 2030, facts)!)).toBe('2030 removed');
		const two = withoutYear(article, 2023, facts)!;
		const one = withoutYear(two, 2030, facts)!;
		expect(one.set['after.growth']).toBeDefined();
		expect(said(two, one)).toBe('2030 removed');
	});
});

describe('more at once', () => {
	test('a preset opened', () => {
		const gartner = { preset: 'gartner-2024', set: {} };
		expect(stepOf(article, gartner, facts)).toMatchObject({
			kind: 'opened',
			row: { id: 'preset', from: 'article', to: 'gartner-2024' }
		});
		expect(said(article, gartner)).toBe('Opened Gartner 2024');
		expect(said(article, { ...gartner, set: { 'points.2028': 200, name: 'x' } })).toBe(
			'Opened Gartner 2024 with one change'
		);
		expect(said({ ...gartner, set: { 'points.2028': 200 } }, article)).toBe('Opened The article');
	});

	test('several are counted, the first named', () => {
		const five = {
			'points.2027': 150,
			'points.2030': 300,
			'after.longRun': 0.02,
			curve: 'smooth',
			'error.yearly': 0.3
		};
		expect(said(article, changed(five))).toBe('5 changes: Market in 2027, Market in 2030, …');
		expect(said(changed(five), article)).toBe('All back to the start');
		expect(said(article, changed({ 'points.2030': 300, curve: 'smooth' }))).toBe(
			'2 changes: Market in 2030, Curve between points'
		);
	});

	test('a name, and nothing', () => {
		expect(said(article, changed({ name: 'Mine' }))).toBe('Named “Mine”');
		expect(said(changed({ name: 'Mine' }), article)).toBe('Name taken away');
		expect(said(article, article)).toBe('A worked question');
		expect(said(article, withAssumption(article, 'points.2030', 257, facts))).toBe(
			'A worked question'
		);
	});
});

test('any step is said in one short line without an id or a hole', () => {
	const check = (one: readonly Entry[], other: readonly Entry[], take: number) => {
		const before = restore(one, facts).scenario;
		const after = restore([...one, ...other.slice(0, take)], facts).scenario;
		const line = said(
			{ ...before, set: { ...before.set, name: '' } },
			{ ...after, set: { ...after.set, name: '' } }
		);
		expect(line).not.toMatch(/undefined|NaN|null|<year>|\n|\b(after|error|range|points|bend)\.\w/);
		expect(line.length).toBeLessThan(140);
		const { rows } = stepOf(before, after, facts);
		for (const { from, to } of rows) expect(from).not.toBe(to);
	};
	fc.assert(fc.property(validEntries, validEntries, fc.nat(3), check), {
		numRuns: 1_000,
		seed: 20_241_121
	});
});
