import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { goalSeek, type Sought } from '../../src/lib/answers/goalSeek.ts';
import { project } from '../../src/lib/answers/project.ts';
import { readOut, type ReadOut } from '../../src/lib/answers/readOut.ts';
import { scenarioAt } from '../../src/lib/answers/scenarioAt.ts';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { findAssumption } from '../../src/lib/scenario/findAssumption.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { restore, usualView, type Entry } from '../../src/lib/scenario/restore.ts';
import { settingsWith } from '../../src/lib/scenario/settingsWith.ts';
import { assumptions, growthRow } from '../../src/lib/scenario/table.ts';
import type { Scenario } from '../../src/lib/scenario/types.ts';
import { between } from '../model/arbitraries.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { facts } from '../scenario/facts.ts';

/** As the page computes it: through the whole projection, and nothing of goal seek's own. */
function shown(asked: ReadOut, scenario: Scenario): number | null {
	const projection = project(scenario, facts);
	const first = projection.years[0]!.year;
	const at = (year: number) => (year < first ? NaN : projection.valueAt(year));
	const read = () => {
		switch (asked.kind) {
			case 'market':
				return at(asked.year);
			case 'growth':
				return at(asked.year) / at(asked.year - 1) - 1;
			case 'multiple':
				return at(asked.year) / at(Math.max(projection.settings.error.from, first));
			case 'quantile':
				return projection.quantileAt(asked.year, asked.p);
			case 'chance':
				return projection.chanceAbove(asked.year, asked.above);
			default: {
				const year = asked.kind === 'timesMarket' ? asked.year : first;
				if (year < first) return null;
				return companyWorth(asked.company, projection, facts, year)[asked.kind];
			}
		}
	};
	const value = read();
	return value !== null && Number.isFinite(value) ? value : null;
}

/** Ids of numbers in one group of the table, patterns as they are. */
const idsOf = (...groups: string[]) =>
	assumptions
		.filter(
			({ kind, group, id }) => kind === 'number' && groups.includes(group) && id !== 'horizon'
		)
		.map(({ id }) => id)
		.filter((id) => !/^(amd|intel|qualcomm|marvell)\./.test(id));

const year = fc.integer({ min: 2020, max: 2045 });
const company = fc.constantFrom('nvidia', 'tsmc', 'broadcom');
const p = fc.constantFrom(0.05, 0.25, 0.95);
const kind = <Kind extends ReadOut['kind']>(name: Kind) => fc.constant(name);
const askedOf = {
	path: fc.oneof(
		fc.record({ kind: kind('market'), year }),
		fc.record({ kind: kind('growth'), year }),
		fc.record({ kind: kind('multiple'), year })
	),
	fan: fc.oneof(
		fc.record({ kind: kind('quantile'), year, p }),
		fc.record({ kind: kind('chance'), year, above: between(50, 1000) })
	),
	company: fc.oneof(
		fc.record({ kind: kind('worth'), company }),
		fc.record({ kind: kind('ratio'), company }),
		fc.record({ kind: kind('timesMarket'), company, year })
	)
};
const anyAsked: fc.Arbitrary<ReadOut> = fc.oneof(...Object.values(askedOf));
const pathIds = [...idsOf('market', 'growth'), 'after.ceiling', growthRow.id];
const errorIds = idsOf('error');
const companyIds = idsOf('companies');

/** An assumption and a read-out, mostly such that one may move the other. */
const question: fc.Arbitrary<readonly [string, ReadOut]> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.tuple(fc.constantFrom(...pathIds), fc.oneof(askedOf.path, anyAsked))
	},
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom(...errorIds), askedOf.fan) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(fc.constantFrom(...companyIds), askedOf.company)
			.map(([id, asked]) => [id, { ...asked, company: valued(id) ?? asked.company }] as const)
	},
	fc.tuple(fc.constantFrom(...pathIds, ...errorIds, ...companyIds), anyAsked)
);
const valued = (id: string) => /^(nvidia|tsmc|broadcom)/.exec(id)?.[0];

const near = (value: number, goal: number) =>
	Math.abs(value - goal) <= 1e-9 * Math.max(Math.abs(goal), 1e-4);

function expectKept({ found, code, searched, reason }: Sought, asked: ReadOut, goal: number) {
	expect(code).toBe(['none', 'one'][found.length] ?? 'several');
	expect(reason === null).toBe(found.length > 0);
	let last = -Infinity;
	for (const { value, scenario } of found) {
		if (!(value > last && value >= searched!.min && value <= searched!.max)) {
			throw new Error(`${value} after ${last}`);
		}
		last = value;
		const read = shown(asked, scenario);
		if (read === null || !near(read, goal)) throw new Error(`${value} gives ${read}, not ${goal}`);
		const again = fromAddress(toAddress(scenario, usualView, facts), facts);
		expect(again.scenario).toStrictEqual(scenario);
	}
}

test('what is found gives the goal, in a valid scenario; what can be had is found', () => {
	const counts: Record<string, number> = {};
	const check = (
		entries: readonly Entry[],
		[pattern, question]: readonly [string, ReadOut],
		when: number,
		pick: number,
		place: number,
		made: number | null
	) => {
		const { scenario } = restore(entries, facts);
		const { points } = resolve(scenario, facts);
		// Mostly about years that the path has, and points that it has.
		const point = points[pick % points.length]!.year;
		const isOfPoint = !pattern.startsWith('range') && pick < 85;
		const target = pattern.replace('<year>', String(isOfPoint ? point : when));
		const nearPoint = Math.min(2045, point + (pick % 7) - 2);
		const asked = 'year' in question && pick < 75 ? { ...question, year: nearPoint } : question;
		const { min, max, whole, slider } =
			pattern === growthRow.id ? growthRow : findAssumption(target)!.row;
		const [lo, hi] = slider && pick % 2 ? [slider.min, slider.max] : [min!, max!];
		const x = lo > 0 ? lo * (hi / lo) ** place : lo + (hi - lo) * place;
		const at = scenarioAt(scenario, target, whole ? Math.round(x) : x, facts);
		const goal = made ?? (at && shown(asked, at));
		fc.pre(goal !== null);
		const sought = goalSeek(scenario, { id: target, asked, goal }, facts);
		const code = sought.reason?.code ?? sought.code;
		counts[code] = (counts[code] ?? 0) + 1;
		expectKept(sought, asked, goal);
		if (code === 'no-effect') {
			const now = Number(sought.reason!.value);
			const read = at ? shown(asked, at) : now;
			if (read !== null && !near(read, now)) throw new Error(`no effect, but ${read} from ${now}`);
		}
		if (made === null && sought.found.length === 0 && code !== 'no-effect') {
			throw new Error(`${target} = ${x} gives ${goal}, but: ${code} ${sought.reason!.range}`);
		}
	};
	fc.assert(
		fc.property(
			validEntries,
			question,
			year,
			fc.nat(99),
			between(0, 1),
			fc.option(between(0.01, 2000), { freq: 3 }),
			check
		),
		{ numRuns: 2_000, seed: 20_241_121 }
	);
	expect(counts.one).toBeGreaterThan(300);
	expect(counts['no-effect']).toBeGreaterThan(300);
	expect(counts.none).toBeGreaterThan(100);
}, 240_000);

test('as many values are found as a search ten times as fine passes', () => {
	let several = 0;
	const check = (
		values: readonly number[],
		[id, curve, when]: readonly [string, string, number],
		place: number
	) => {
		const set = Object.fromEntries(
			[2023, 2026, 2030, 2034].map((one, i) => [`points.${one}`, values[i]!])
		);
		const scenario: Scenario = { preset: 'article', set: { ...set, 'points.2027': 'none', curve } };
		const settings = resolve(scenario, facts);
		const asked: ReadOut = { kind: 'growth', year: when };
		const { min, max } = findAssumption(id)!.row;
		const fine = Array.from({ length: 2_000 }, (_, i) => {
			const share = i / 1_999;
			return id.startsWith('points') ? min! * (max! / min!) ** share : min! + (max! - min!) * share;
		}).map((x) => Number(readOut(asked, settingsWith(settings, id, x), facts)));
		const goal = fine[Math.round(place * 1_999)]! * (1 + 1e-5);
		const passed = fine.filter((one, i) => i > 0 && one < goal !== fine[i - 1]! < goal).length;
		const { found } = goalSeek(scenario, { id, asked, goal }, facts);
		if (passed > 1) several++;
		if (found.length < passed) throw new Error(`${found.length} of ${passed} found for ${id}`);
	};
	const ids = [
		['bend.2026', 'steady', 2025],
		['bend.2030', 'steady', 2028],
		['bend.2030', 'steady', 2029],
		['points.2026', 'smooth', 2025],
		['points.2026', 'smooth', 2031],
		['points.2030', 'smooth', 2028],
		['points.2030', 'straight', 2032]
	] as const;
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.integer({ min: 20, max: 900 }), { minLength: 4, maxLength: 4 }),
			fc.constantFrom(...ids),
			between(0, 1),
			check
		),
		{ numRuns: 300, seed: 20_241_122 }
	);
	expect(several).toBeGreaterThan(30);
}, 120_000);
