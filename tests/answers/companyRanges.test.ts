import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyRanges } from '../../src/lib/answers/companyRanges.ts';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { project } from '../../src/lib/answers/project.ts';
import { sortedQuantile } from '../model/sortedQuantile.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { facts, projected } from './facts.ts';
import { companies, levels, plainQuantiles, scenarios } from './plainQuantiles.ts';
import stored from './worthReference.json' with { type: 'json' };

const long = Boolean(process.env.CHIPCAST_LONG);

const rangesOf = (id: string, set: Record<string, Value> = {}, count?: number) => {
	const projection = projected(set);
	const worth = companyWorth(id, projection, facts, 2030);
	return { worth, ranges: companyRanges(worth, projection, facts, count)! };
};

/** Every range of NVIDIA's inputs all but closed, so that only what a test opens varies. */
const closed = Object.fromEntries(
	[
		['nvidia.share', 0.85],
		['nvidia.margin', 0.45],
		['nvidia.multiple', 22],
		['nvidia.otherGrowth', 0.06],
		['return', 0.107],
		['custom', 0.25],
		['restricted', 0.15]
	].flatMap(([id, value]) => [
		[`${id}.low`, Number(value) * (1 - 1e-9)],
		[`${id}.high`, Number(value) * (1 + 1e-9)]
	])
) as Record<string, number>;

describe('with one thing unsure, every quantile is known', () => {
	const still = { ...closed, 'error.yearly': 0, 'error.base': 0 };

	test('the multiple: worth goes with it', () => {
		const set = { ...still, 'nvidia.multiple.low': 11, 'nvidia.multiple.high': 44 };
		const { worth, ranges } = rangesOf('nvidia', set);
		// Lognormal about 22, a factor of 2 at 90 %.
		const spread = Math.LN2 / 1.2815515655446004;
		close(ranges.quantiles.p5, worth.worth! * Math.exp(-1.6448536269514722 * spread), 2e-3);
		close(ranges.quantiles.p25, worth.worth! * Math.exp(-0.6744897501960817 * spread), 1e-3);
		close(ranges.quantiles.p50, worth.worth!, 1e-3);
		close(ranges.quantiles.p95, worth.worth! * Math.exp(1.6448536269514722 * spread), 2e-3);
		expect(ranges.shares[0]).toMatchObject({ id: 'multiple' });
		expect(ranges.shares[0]!.share).toBeGreaterThan(0.999);
		// 3,110 is ln(3110 / worth) above the median.
		expect(ranges.chanceAbove).toBeCloseTo(0.0064, 3);
	});

	test.each(['forecast', 'range', 'pinned'])('the market, in the view %s', (view) => {
		const set = { ...closed, 'error.view': view, exitYear: 2032 };
		const { worth, ranges } = rangesOf('nvidia', set);
		const projection = projected(set);
		const { inputs } = worth;
		const at = (p: number) => {
			const revenue =
				projection.quantileAt(2032, p)! * inputs!.pool * inputs!.share + inputs!.otherRevenue;
			return (inputs!.margin * inputs!.multiple * revenue) / 1.107 ** inputs!.years;
		};
		close(ranges.quantiles.p5, at(0.05), 4e-3);
		close(ranges.quantiles.p50, at(0.5), 2e-3);
		close(ranges.quantiles.p75, at(0.75), 2e-3);
		close(ranges.quantiles.p95, at(0.95), 4e-3);
		expect(ranges.shares[0]!.id).toBe('market');
		const bar = ranges.tornado[0]!;
		expect(bar.id).toBe('market');
		close(bar.low, at(0.1), 1e-9);
		close(bar.high, at(0.9), 1e-9);
	});

	test('nothing: all draws are the worth', () => {
		const { worth, ranges } = rangesOf('nvidia', still);
		close(ranges.draws[0]!, worth.worth!, 1e-6);
		close(ranges.draws[4095]!, worth.worth!, 1e-6);
		expect(ranges.chanceAbove).toBeLessThan(1e-12);
	});
});

test('before the first year with error the market is sure, and matters nothing', () => {
	const { ranges } = rangesOf('nvidia', { 'error.from': 2035 });
	const market = ranges.shares.find(({ id }) => id === 'market')!;
	expect(market.share).toBe(0);
	expect(ranges.tornado.at(-1)).toMatchObject({ id: 'market', inputLow: 257, inputHigh: 257 });
});

describe.each(companies)('%s', (id) => {
	const { worth, ranges } = rangesOf(id);
	const bars = new Map(ranges.tornado.map((bar) => [bar.id, bar]));

	test('has draws, quantiles and futures in order', () => {
		const { p5, p25, p50, p75, p95 } = ranges.quantiles;
		const ascending = [p5, p25, p50, p75, p95];
		expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
		expect(ranges.futures).toHaveLength(20);
		expect(ranges.futures[9]! <= p50 && p50 <= ranges.futures[10]!).toBe(true);
		expect(ranges.draws).toEqual(ranges.draws.slice().sort());
	});

	test('says one thing with draws, quantiles, futures and chances', () => {
		const count = (limit: number) => ranges.draws.filter((draw) => draw > limit).length;
		expect(ranges.losing).toBe(4096 - count(0));
		expect(Math.abs(ranges.chanceAbove - count(worth.marketValue!) / 4096)).toBeLessThan(1 / 4096);
		for (const [name, p] of Object.entries(levels)) {
			const own = ranges.quantiles[name as keyof typeof levels];
			close(sortedQuantile(ranges.draws, p), own, 2e-3);
			expect(Math.abs(count(own) / 4096 - (1 - p))).toBeLessThan(1.5 / 4096);
		}
		ranges.futures.forEach((future, i) => {
			expect(Math.abs(count(future) / 4096 - (1 - (i + 0.5) / 20))).toBeLessThan(1.5 / 4096);
		});
	});

	test('has shares that add up to nearly all, and bars around its worth', () => {
		const sum = ranges.shares.reduce((all, { share }) => all + share, 0);
		expect(Math.abs(sum - 1)).toBeLessThan(0.05);
		for (const { low, high } of bars.values()) {
			expect(Math.min(low, high)).toBeLessThan(worth.worth!);
			expect(Math.max(low, high)).toBeGreaterThan(worth.worth!);
		}
		close(
			bars.get('multiple')!.high / worth.worth!,
			bars.get('multiple')!.inputHigh / worth.inputs!.multiple,
			1e-9
		);
		expect(bars.has('custom')).toBe(id !== 'tsmc');
		expect(ranges.shares.some((one) => one.id === 'custom')).toBe(id !== 'tsmc');
	});
});

test('only who may lose loses', () => {
	expect(rangesOf('nvidia').ranges.losing).toBe(0);
	// Intel's margin is 0.10 with -0.05 at 10 %: Tukey's g crosses 0 near the 18 % quantile.
	expect(rangesOf('intel').ranges.losing / 4096).toBeCloseTo(0.18, 1);
});

test('a company without a worth has no ranges', () => {
	expect(rangesOf('bytedance').ranges).toBeNull();
});

test('the same draws come again, and move a little with an input', () => {
	const first = rangesOf('nvidia').ranges.draws;
	expect(rangesOf('nvidia').ranges.draws).toEqual(first);
	const moved = rangesOf('nvidia', { 'nvidia.margin': 0.4501 }).ranges.draws;
	moved.forEach((draw, i) => expect(Math.abs(draw / first[i]! - 1)).toBeLessThan(0.01));
});

type Name = keyof typeof levels;

describe('4,096 draws say what a million plain ones do: every quantile within 0.5 %', () => {
	// Where data/ or the making of a worth has changed: node tests/tools/worthReference.mjs.
	const reference: readonly Partial<Record<string, readonly number[]>>[] = stored;

	test.each(scenarios.map((set, i) => [set, i] as const))('under %j', (set, i) => {
		const valued = companies.filter((id) => reference[i]![id]);
		expect(valued.length).toBeGreaterThanOrEqual(6);
		for (const id of valued) {
			const { quantiles } = rangesOf(id, set).ranges;
			(Object.keys(levels) as Name[]).forEach((name, k) => {
				const expected = reference[i]![id]![k]!;
				expect(Math.abs(quantiles[name] / expected - 1), `${id} ${name}`).toBeLessThan(0.005);
			});
		}
	});

	test.skipIf(!long)(
		'and what is stored of them is what they give now',
		() => {
			scenarios.forEach((set, i) => {
				for (const [id, values] of Object.entries(plainQuantiles(set, 2 ** 20, 1))) {
					const { quantiles } = rangesOf(id, set).ranges;
					(Object.keys(levels) as Name[]).forEach((name, k) => {
						close(reference[i]![id]![k]!, values![k]!, 5e-3);
						close(quantiles[name], values![k]!, 5e-3);
					});
				}
			});
		},
		900_000
	);
});

test.each(companies)('the shares of %s are within 0.01 of those of 65,536', (id) => {
	const { ranges } = rangesOf(id);
	for (const { id: input, share } of rangesOf(id, {}, 2 ** 16).ranges.shares) {
		const own = ranges.shares.find((one) => one.id === input)!.share;
		expect(Math.abs(own - share), input).toBeLessThan(0.01);
	}
});

test('a part that nobody reads is not computed', () => {
	let asked = 0;
	const projection = projected();
	const watched = {
		...projection,
		quantileAt: (year: number, p: number) => {
			asked++;
			return projection.quantileAt(year, p);
		}
	};
	const worth = companyWorth('nvidia', projection, facts, 2030);
	const ranges = companyRanges(worth, watched, facts)!;
	const before = asked;
	expect(ranges.quantiles.p50).toBeGreaterThan(0);
	expect(asked).toBe(before);
	expect(ranges.tornado).toBe(ranges.tornado);
	// The ends of the market's own bar.
	expect(asked).toBe(before + 2);
});

test('under any scenario all that is said is a number, in order', () => {
	const check = (entries: readonly Entry[], id: string) => {
		const { scenario } = restore(entries, facts);
		const projection = project(scenario, facts);
		const ranges = companyRanges(companyWorth(id, projection, facts, 2030), projection, facts);
		if (!ranges) return;
		const { p5, p25, p50, p75, p95 } = ranges.quantiles;
		for (const [one, next] of [
			[p5, p25],
			[p25, p50],
			[p50, p75],
			[p75, p95]
		] as const) {
			expect(Number.isFinite(one) && Number.isFinite(next) && one <= next).toBe(true);
		}
		expect(ranges.draws.every(Number.isFinite)).toBe(true);
		expect(ranges.futures.every(Number.isFinite)).toBe(true);
		expect(ranges.chanceAbove >= 0 && ranges.chanceAbove <= 1).toBe(true);
		expect(ranges.shares.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
		for (const { low, high } of ranges.tornado) expect(Number.isNaN(low + high)).toBe(false);
	};
	fc.assert(fc.property(validEntries, fc.constantFrom(...companies), check), {
		numRuns: long ? 5000 : 200,
		seed: 20_241_122
	});
}, 120_000);

test('the first 1,024 draws, which a moving figure is drawn from, give the twenty futures within 1 %', () => {
	for (const id of ['nvidia', 'amd', 'tsmc', 'broadcom']) {
		const [few, all] = [1024, 4096].map((count) => rangesOf(id, {}, count).ranges.futures);
		all!.forEach((value, i) => expect(Math.abs(few![i]! / value - 1)).toBeLessThan(0.01));
	}
});
