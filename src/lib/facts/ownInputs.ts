import type { OwnCompanyRow } from './ownMarket.ts';
import type { CompanyInput, Role } from './types.ts';

/** Companies of these roles earn from the market itself and have a worth; the others a value only. */
const valuedRoles: readonly Role[] = ['merchant', 'custom', 'foundry'];

/** What is assumed of a company whose row does not say: our judgement, in the middle of the built-in ones. */
const usual = { share: 0.1, margin: 0.2, multiple: 20, other_growth: 0.05 } as const;

/** The ends of a range about a value, read as 10 % and 90 %: about as wide as those of the built-in companies. */
const ends = {
	share(value: number): [number, number] {
		const odds = value / (1 - value);
		return [odds / 1.7 / (1 + odds / 1.7), (odds * 1.7) / (1 + odds * 1.7)];
	},
	margin: (value: number): [number, number] => [
		Math.max(-1, value - 0.09),
		Math.min(1, value + 0.09)
	],
	multiple: (value: number): [number, number] => [
		Math.max(1, value / 1.45),
		Math.min(1000, value * 1.45)
	],
	other_growth: (value: number): [number, number] => [
		Math.max(-0.5, value - 0.05),
		Math.min(1, value + 0.05)
	]
};

const names = {
	share: 'share',
	margin: 'margin',
	multiple: 'multiple',
	other_growth: 'otherGrowth'
} as const;

export interface ShareContext {
	/** Published value of the market in a calendar year, in its unit; undefined where there is none. */
	marketOf(year: number): number | undefined;
	/** The part of the market that is made to order. */
	custom: number;
}

/** A published share is one of the whole market; the assumption is one of the company's pool. */
function shareOf(row: OwnCompanyRow, { marketOf, custom }: ShareContext): number | undefined {
	const market = row.year_end && marketOf(Number(row.year_end.slice(0, 4)));
	const whole =
		row.share ?? (market && row.revenue_in_market ? row.revenue_in_market / market : undefined);
	if (whole === undefined) return undefined;
	const pool = row.role === 'custom' ? custom : row.role === 'merchant' ? 1 - custom : 1;
	return Math.min(0.999, Math.max(0.001, whole / pool));
}

/** What the assumptions about one company of a reader's market start from, each with its range. */
export function ownInputs(id: string, row: OwnCompanyRow, context: ShareContext): CompanyInput[] {
	if (!valuedRoles.includes(row.role)) return [];
	const given = { ...row, share: shareOf(row, context) };
	return (['share', 'margin', 'multiple', 'other_growth'] as const).map((name) => {
		const value = given[name] ?? usual[name];
		const [low, high] = ends[name](value);
		const known = given[name] !== undefined;
		return {
			id: `${id}.${names[name]}`,
			value,
			low,
			high,
			basis: known ? 'S' : 'J',
			why: known
				? 'From the file that was brought along.'
				: 'The file gives none: our starting value.'
		};
	});
}
