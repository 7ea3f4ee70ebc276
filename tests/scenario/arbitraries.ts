import fc from 'fast-check';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { View } from '../../src/lib/scenario/types.ts';
import { between, value } from '../model/arbitraries.ts';
import { facts } from './facts.ts';

const year = fc.integer({ min: 2000, max: 2045 });
const market = value;

/** Characters of a name: letters, what an address or a page could trip over, other scripts, emoji. */
const letter = fc.constantFrom(...'ab Zé%&=+#?<>"\'/\\;,-@芯ش\u200f\u2028', '😀', '👩🏽‍💻');

const one = (id: string, values: fc.Arbitrary<number | string>) => values.map((raw) => [id, raw]);
const ofYear = (head: string, values: fc.Arbitrary<number | string>, tail = '') =>
	fc.tuple(year, values).map(([when, raw]) => [`${head}.${when}${tail}`, raw]);
/** Company inputs with their valid ranges, by design 5; ends of a range too. */
const inputs: [id: string, values: fc.Arbitrary<number>][] = [
	['return', between(-0.9, 1)],
	['custom', between(0, 1)],
	['restricted', between(0, 1)],
	...['nvidia', 'amd', 'intel', 'qualcomm', 'broadcom', 'marvell', 'tsmc'].flatMap(
		(company): [string, fc.Arbitrary<number>][] => [
			[`${company}.share`, between(0, 1)],
			[`${company}.margin`, between(-1, 1)],
			[`${company}.multiple`, between(1, 1000)],
			[`${company}.otherGrowth`, between(-0.5, 1)]
		]
	)
];
const input = fc
	.tuple(fc.constantFrom(...inputs), fc.constantFrom('', '.low', '.high'))
	.chain(([[id, values], end]) => one(id + end, values));

const range = fc.tuple(year, market, between(1.0001, 100)).map(([when, low, ratio]) => [
	[`range.${when}.low`, low],
	[`range.${when}.high`, Math.min(1e6, low * ratio)]
]);

/** One assumption with a value that is valid by itself, by design 5. */
const entry = fc.oneof(
	one('preset', fc.constantFrom(...facts.presets.map(({ id }) => id))),
	one(
		'name',
		fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))
	),
	fc
		.tuple(
			fc.integer({ min: 1, max: 20 }),
			year,
			fc.oneof(fc.constant('path'), market),
			fc.array(letter, { minLength: 1, maxLength: 30 })
		)
		.map(([n, when, place, letters]) => [`notes.${n}`, `${when} ${place} -${letters.join('')}.`]),
	one('definition', fc.constantFrom(...facts.definitions.map(({ id }) => id))),
	{ weight: 4, arbitrary: ofYear('points', market) },
	{ weight: 2, arbitrary: ofYear('points', fc.constant('none')) },
	{ weight: 2, arbitrary: ofYear('bend', between(0.01, 0.99)) },
	one('curve', fc.constantFrom('steady', 'smooth', 'straight')),
	one('after.growth', fc.oneof(fc.constant('auto'), between(-0.9, 5))),
	one('after.longRun', between(-0.5, 0.5)),
	one('after.halfLife', between(0.1, 50)),
	one('after.ceiling', fc.oneof(fc.constant('none'), market)),
	one('horizon', year),
	one('error.view', fc.constantFrom('forecast', 'range', 'pinned')),
	one('error.from', year),
	one('error.yearly', between(0, 2)),
	one('error.base', between(0, 1)),
	one('error.history', fc.integer({ min: 1, max: 100 })),
	one('error.freedom', fc.integer({ min: 3, max: 200 })),
	one('exitYear', year),
	{ weight: 4, arbitrary: input },
	one('snapshot', fc.constantFrom('2024-06-21', '2024-07-09', '2026-06-30', '2000-02-29'))
) as unknown as fc.Arbitrary<Entry>;

/** Assumptions that are valid one by one; some may not fit each other. Growth is left out. */
export const validEntries: fc.Arbitrary<Entry[]> = fc
	.tuple(fc.array(entry, { maxLength: 12 }), fc.array(range, { maxLength: 2 }))
	.map(([entries, ranges]) => [...entries, ...(ranges.flat() as unknown as Entry[])]);

/** One view in five compares, since each scenario more is read and written as the first. */
const others = fc.oneof(
	{ weight: 4, arbitrary: fc.constant([]) },
	{
		weight: 1,
		arbitrary: fc
			.array(validEntries, { minLength: 1, maxLength: 3 })
			.map((all) => all.map((entries) => restore(entries, facts).scenario))
	}
);

export const view = fc
	.tuple(
		fc.constantFrom('market' as const, 'growth' as const, 'valuations' as const),
		fc.constantFrom('linear' as const, 'log' as const),
		year,
		fc.constantFrom(...facts.companies.map(({ id }) => id)),
		fc.constantFrom('none', ...facts.companies.map(({ id }) => id)),
		others
	)
	.map(([figure, axis, when, company, priced, compared]): View => ({
		figure,
		axis,
		year: when,
		company,
		definition: 'path',
		priced,
		with: compared
	}));

const someId = fc.oneof(
	ofYear('points', fc.constant('')).map(([id]) => String(id)),
	fc.constantFrom(
		...['growth.2027', 'growth.2030', 'growth.2025', 'bend.2030', 'bend.2027', 'range.2027.low'],
		...['range.2027.high', 'range.2022.low', 'range.2022.high', 'preset', 'name', 'definition'],
		...['curve', 'after.growth', 'after.longRun', 'after.halfLife', 'after.ceiling', 'horizon'],
		...['error.view', 'error.from', 'error.yearly', 'error.base', 'error.history'],
		...['exitYear', 'nvidia.share', 'nvidia.share.low', 'nvidia.share.high', 'tsmc.margin.low'],
		...[
			'custom.high',
			'return',
			'asml.share',
			'view.company',
			'view.priced',
			'nvidia',
			'nvidia.low'
		],
		...['error.freedom', 'snapshot', 'view.figure', 'view.axis', 'view.year', 'v', 'data'],
		...['__proto__', 'constructor', 'points.1999', 'points', 'nobody', '', 'utm_x']
	)
);

const someValue = fc.oneof(
	{ weight: 3, arbitrary: market.map(String) },
	fc.double().map(String),
	year.map(String),
	between(-1, 1).map(String),
	fc.constantFrom(
		...['none', 'auto', 'steady', 'smooth', 'straight', 'range', 'pinned', 'growth', 'log', ''],
		...facts.presets.map(({ id }) => id),
		...['B_dc_accelerators', 'G_syndicated', '2026-06-30', '2024-02-30', '0x10', ' 5', '1e999'],
		...['NaN', '-0', '1e-9', '%', '%2', '%zz', '%00', '%E2%80%AE', '%ff', '&', '=', '+', '#', '?']
	),
	fc.string({ unit: 'binary', maxLength: 8 }),
	fc.string({ unit: 'grapheme', maxLength: 8 })
);

const pair = fc.tuple(someId, someValue).map((both) => both.join('='));

/** Anything that may stand after the question mark: nearly right, repeated, garbled, or noise. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
	{ weight: 8, arbitrary: fc.array(pair, { maxLength: 8 }).map((pairs) => `?${pairs.join('&')}`) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(someId, fc.array(someValue, { minLength: 2, maxLength: 4 }))
			.map(([id, values]) => `?${values.map((one) => `${id}=${one}`).join('&')}`)
	},
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.string({ unit: 'binary-ascii', maxLength: 30 })
);
