import type { MarketInput, OwnInput } from '../facts/types.ts';
import type { Assumption } from './assumption.ts';

/** Companies that have a worth: those that earn from the making of AI chips, in the order of `data/`. */
export const valuedCompanies = [
	'nvidia',
	'amd',
	'intel',
	'qualcomm',
	'broadcom',
	'marvell',
	'tsmc'
] as const;

type Shape = Pick<Assumption, 'unit' | 'min' | 'max' | 'slider'>;

const share: Shape = {
	unit: 'fraction',
	min: 0,
	max: 1,
	slider: { min: 0, max: 1, step: 0.005 }
};

/** Of each company that has a worth; defaults and ranges are in the facts. */
export const ownInputs: Readonly<Record<OwnInput, Shape>> = {
	share,
	margin: { unit: 'fraction', min: -1, max: 1, slider: { min: -0.2, max: 0.8, step: 0.005 } },
	multiple: { unit: 'count', min: 1, max: 1000, slider: { min: 5, max: 60, step: 0.5 } },
	otherGrowth: {
		unit: 'fraction',
		min: -0.5,
		max: 1,
		slider: { min: -0.1, max: 0.3, step: 0.005 }
	}
};

/** Of the market, and so of all companies. */
export const marketInputs: Readonly<Record<MarketInput, Shape>> = {
	return: {
		unit: 'fraction',
		min: -0.9,
		max: 1,
		slider: { min: 0.02, max: 0.25, step: 0.001 }
	},
	custom: share,
	restricted: share
};

/** An input with the ends of its range, which have no default of their own: they follow the value. */
const withEnds = (id: string, { slider, ...shape }: Shape): Assumption[] =>
	['', '.low', '.high'].map((end) => ({
		id: id + end,
		group: 'companies',
		kind: 'number',
		...shape,
		...(end ? {} : { slider })
	}));

export const companyRows: readonly Assumption[] = [
	...Object.entries(marketInputs).flatMap(([name, shape]) => withEnds(name, shape)),
	...valuedCompanies.flatMap((company) =>
		Object.entries(ownInputs).flatMap(([name, shape]) => withEnds(`${company}.${name}`, shape))
	)
];
