import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../../src/lib/answers/difference.ts';
import { project } from '../../src/lib/answers/project.ts';
import { differing } from '../../src/lib/scenario/differing.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { Scenario, Value } from '../../src/lib/scenario/types.ts';
import { withoutAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { article, changed, facts } from '../scenario/facts.ts';

const year = fc.integer({ min: 2000, max: 2045 });
const seed = 20_241_121;

const explained = (set: Record<string, Value>, when = 2030, from: Scenario = article) =>
	difference(from, changed(set), when, facts);
const marketOf = (set: Record<string, Value>, when: number) =>
	project(changed(set), facts).valueAt(when);
const partsOf = (one: ReturnType<typeof difference>) =>
	Object.fromEntries(one.parts.map(({ id, log }) => [id, log]));

describe('two scenarios', () => {
	test('that are the same have no parts', () => {
		const none = explained({});
		expect(none).toMatchObject({ year: 2030, from: 257, to: 257, valueUsdBn: 0, ratio: 0, log: 0 });
		expect([none.parts, none.others]).toEqual([[], []]);
	});

	test('that differ in one point differ by it', () => {
		const { valueUsdBn, ratio, parts } = explained({ 'points.2030': 300 });
		expect(valueUsdBn).toBe(43);
		close(ratio, 43 / 257, 1e-12);
		expect(parts).toHaveLength(1);
		expect(parts[0]!.rows).toEqual([{ id: 'points.2030', from: 257, to: 300 }]);
		close(parts[0]!.log, Math.log(300 / 257), 1e-14);
		close(parts[0]!.valueUsdBn, 43, 1e-12);
	});

	test('on a steady path two points share by the time between them', () => {
		// ln v(2028) = 2/3·ln p(2027) + 1/3·ln p(2030).
		const parts = partsOf(explained({ 'points.2027': 100, 'points.2030': 300 }, 2028));
		close(parts['points.2027']!, (2 / 3) * Math.log(100 / 140), 1e-12);
		close(parts['points.2030']!, Math.log(300 / 257) / 3, 1e-12);
	});

	test('two players by the closed form, where each changes what the other does', () => {
		const [point, after] = [
			{ 'points.2030': 400 },
			{ 'after.growth': 0.05, 'after.longRun': 0.01 }
		];
		const [none, one, other, both] = [{}, point, after, { ...point, ...after }].map((set) =>
			Math.log(marketOf(set, 2034))
		) as [number, number, number, number];
		const parts = partsOf(explained({ ...point, ...after }, 2034));
		expect(Object.keys(parts)).toEqual(['points.2030', 'after']);
		close(parts['points.2030']!, (one - none + both - other) / 2, 1e-12);
		close(parts.after!, (other - none + both - one) / 2, 1e-12);
		expect(Math.abs(one - none - (both - other))).toBeGreaterThan(0.1);
	});

	test('what changes nothing explains exactly nothing', () => {
		// The bend counts on the steady curve only; the growth after 2030 cannot reach 2029.
		const parts = partsOf(
			explained(
				{ curve: 'smooth', 'bend.2027': 0.7, 'after.longRun': 0.1, 'points.2030': 300 },
				2030
			)
		);
		expect(parts.curve).toBe(0);
		expect(parts['bend.2027']).toBe(0);
		expect(parts.after).toBe(0);
		const early = partsOf(explained({ 'points.2030': 900, 'points.2027': 200 }, 2025));
		expect(early['points.2030']).toBe(0);
		expect(early['points.2027']).not.toBe(0);
	});

	test('who can take each other’s place have the same part', () => {
		const none = { 'points.2023': 'none', 'points.2027': 'none', 'points.2030': 'none' };
		const from = changed({ ...none, 'points.2020': 10, 'points.2030': 10, 'after.growth': 0.1 });
		const to = { ...none, 'points.2020': 20, 'points.2030': 20, 'after.growth': 0.1 };
		for (const curve of ['straight', 'smooth', 'steady']) {
			const parts = partsOf(
				difference({ ...from, set: { ...from.set, curve } }, changed({ ...to, curve }), 2025, facts)
			);
			close(parts['points.2020']!, Math.LN2 / 2, 1e-12);
			close(parts['points.2030']!, Math.LN2 / 2, 1e-12);
		}
	});

	test('a point and the bend that leads to it are one player, all after the last point is another', () => {
		const { parts } = explained({
			'points.2030': 300,
			'bend.2030': 0.6,
			'bend.2027': 0.4,
			'after.growth': 0.1,
			'after.halfLife': 6
		});
		expect(parts.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
			['points.2030', ['points.2030', 'bend.2030']],
			['bend.2027', ['bend.2027']],
			['after', ['after.growth', 'after.halfLife']]
		]);
	});

	test('definition, error and companies are listed and explain nothing', () => {
		const { parts, others, log } = explained({
			'points.2030': 300,
			definition: 'B_dc_accelerators',
			'error.yearly': 0.3,
			'nvidia.share': 0.5,
			name: 'Mine',
			horizon: 2040
		});
		expect(parts.map(({ id }) => id)).toEqual(['points.2030']);
		expect(others.map(({ id }) => id)).toEqual([
			'name',
			'definition',
			'horizon',
			'error.yearly',
			'nvidia.share'
		]);
		close(parts[0]!.log, log, 1e-14);
	});

	test('a ceiling at rest in both explains nothing; one that applies in one does', () => {
		expect(explained({ 'after.ceiling': 200, 'points.2030': 300 }, 2035).parts).toHaveLength(1);
		const { parts, to } = explained({ 'after.ceiling': 500 }, 2040);
		expect(parts.map(({ id }) => id)).toEqual(['after']);
		expect(to).toBeLessThan(500);
	});

	test('a ceiling at rest in its own scenario does not wake on the way to another', () => {
		// 300 rests under a last point of 350, and would hold the path of 257 down if it woke.
		const [point, ceiling] = [{ 'points.2030': 350 }, { 'after.ceiling': 600 }];
		const log = (set: Record<string, Value>) => Math.log(marketOf(set, 2040));
		const { parts } = difference(
			changed(ceiling),
			changed({ ...point, 'after.ceiling': 300 }),
			2040,
			facts
		);
		const [none, one, other, both] = [
			log(ceiling),
			log({ ...point, ...ceiling }),
			log({}),
			log(point)
		];
		expect(parts.map(({ id }) => id)).toEqual(['points.2030', 'after']);
		close(parts[0]!.log, (one - none + both - other) / 2, 1e-12);
		close(parts[1]!.log, (other - none + both - one) / 2, 1e-12);
	});

	test('a year before a path begins is moved to where both have one', () => {
		expect(difference(article, { preset: 'omdia-2025', set: {} }, 2020, facts).year).toBe(2024);
	});

	test('above ten players the groups of the table speak', () => {
		const years = [2018, 2019, 2020, 2021, 2022, 2024, 2025, 2026, 2028];
		const set: Record<string, Value> = { 'points.2030': 300, 'after.longRun': 0.1 };
		years.forEach((one, i) => (set[`points.${one}`] = 10 * (i + 1)));
		expect(explained({ ...set }, 2035)).toMatchObject({ byGroup: true });
		delete set['points.2018'];
		expect(explained({ ...set }, 2035)).toMatchObject({ byGroup: false });
		const { parts, log, byGroup } = explained(
			{ ...set, 'bend.2030': 0.7, curve: 'smooth', 'after.ceiling': 600, 'points.2018': 5 },
			2035
		);
		expect(byGroup).toBe(true);
		expect(parts.map(({ id }) => id)).toEqual(['market', 'growth', 'shape']);
		expect(Math.abs(parts.reduce((sum, part) => sum + part.log, 0) - log)).toBeLessThan(1e-12);
	});
});

/** Throws unless the parts are all of the difference, in logs and in dollars, and its sign its own. */
function expectAll(first: Scenario, second: Scenario, when: number): number {
	const one = difference(first, second, when, facts);
	const { parts, log, valueUsdBn, from, to } = one;
	const sum = parts.reduce((all, part) => all + part.log, 0);
	if (!(Math.abs(sum - log) <= 1e-12)) throw new Error(`parts of ${sum}, a difference of ${log}`);
	const dollars = parts.reduce((all, part) => all + part.valueUsdBn, 0);
	if (!(Math.abs(dollars - valueUsdBn) <= 1e-11 * Math.max(from, to))) {
		throw new Error(`parts of ${dollars}, a difference of ${valueUsdBn}`);
	}
	close(from, project(first, facts).valueAt(one.year), 1e-12);
	close(to, project(second, facts).valueAt(one.year), 1e-12);
	const back = difference(second, first, when, facts);
	expect(back.parts.map(({ id }) => id)).toEqual(parts.map(({ id }) => id));
	back.parts.forEach((part, i) => {
		if (Math.abs(part.log + parts[i]!.log) > 1e-11) {
			throw new Error(`${part.id}: ${parts[i]!.log} there, ${part.log} back`);
		}
	});
	return parts.length;
}

test('between all presets the parts add up', () => {
	for (const { id: one } of facts.presets) {
		for (const { id: other } of facts.presets) {
			for (const when of [2024, 2027, 2030, 2040]) {
				expectAll({ preset: one, set: {} }, { preset: other, set: {} }, when);
			}
		}
	}
});

test('the parts of any two scenarios add up, and turn round with them', () => {
	let most = 0;
	const check = (one: readonly Entry[], other: readonly Entry[], when: number) => {
		const [first, second] = [one, other].map((entries) => restore(entries, facts).scenario);
		most = Math.max(most, expectAll(first!, second!, when));
	};
	fc.assert(fc.property(validEntries, validEntries, year, check), { numRuns: 1_000, seed });
	expect(most).toBeGreaterThan(5);
});

function permutations<T>(items: readonly T[]): T[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((first) =>
		permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest])
	);
}

/** A scenario without a ceiling that rests in it, which may not wake on the way to another. */
const awake = (scenario: Scenario) =>
	resolve(scenario, facts).after.ceilingIdle
		? withoutAssumption(scenario, ['after.ceiling'])
		: scenario;

/**
 * The same by the definition, apart from the code: every order of turning one scenario into the other,
 * player by player, through scenarios as the page would have them.
 */
function byOrders(
	first: Scenario,
	second: Scenario,
	players: readonly (readonly string[])[],
	when: number
) {
	const rows = new Map(differing(first, second, facts).map((row) => [row.id, row.to]));
	const sums = players.map(() => 0);
	const orders = permutations(players.map((_, i) => i));
	for (const order of orders) {
		let set = { ...first.set };
		let before = Math.log(project({ ...first, set }, facts).valueAt(when));
		for (const player of order) {
			for (const id of players[player]!) set = { ...set, [id]: rows.get(id)! };
			const log = Math.log(project({ ...first, set }, facts).valueAt(when));
			sums[player]! += log - before;
			before = log;
		}
	}
	return sums.map((sum) => sum / orders.length);
}

test('an average over all orders of turning one scenario into the other gives the same parts', () => {
	let tried = 0;
	const check = (one: readonly Entry[], other: readonly Entry[], when: number) => {
		const [first, second] = [one, other].map((entries) =>
			awake(
				restore(
					entries.filter(([id]) => id !== 'preset'),
					facts
				).scenario
			)
		) as [Scenario, Scenario];
		const { parts, year: moved } = difference(first, second, when, facts);
		if (parts.length < 2 || parts.length > 5) return;
		tried++;
		const rows = parts.map((part) => part.rows.map(({ id }) => id));
		byOrders(first, second, rows, moved).forEach((expected, i) => {
			if (Math.abs(parts[i]!.log - expected) > 1e-11) {
				throw new Error(`${parts[i]!.id}: ${parts[i]!.log}, by orders ${expected}`);
			}
		});
	};
	fc.assert(fc.property(validEntries, validEntries, year, check), { numRuns: 250, seed: seed + 1 });
	expect(tried).toBeGreaterThan(60);
}, 120_000);

test('six players, by all 720 orders', () => {
	const set = {
		'points.2025': 80,
		'points.2027': 200,
		'bend.2027': 0.3,
		'points.2030': 280,
		'points.2023': 60,
		curve: 'smooth',
		'after.growth': 0.3
	};
	const { parts } = explained(set, 2033);
	expect(parts).toHaveLength(6);
	const rows = parts.map((part) => part.rows.map(({ id }) => id));
	byOrders(article, changed(set), rows, 2033).forEach((expected, i) => {
		close(parts[i]!.log, expected, 1e-11);
	});
}, 60_000);
