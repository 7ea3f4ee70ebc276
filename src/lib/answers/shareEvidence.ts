import type { Evidence, Facts } from '../facts/types.ts';

/** A published share of a company, as a mark on the slider of its share of its pool. */
export interface ShareRow {
	readonly id: string;
	/** Shares of the company's pool; a single value has both ends. */
	readonly low: number;
	readonly high: number;
	readonly bound?: Evidence['bound'];
	/** `units` or another basis than money; absent where it is money or not stated. */
	readonly basis?: string;
	/** As published, where it is a share of the whole market that was converted, and with what. */
	readonly whole?: { readonly low: number; readonly high: number; readonly custom: number };
	readonly measure: string;
	readonly date: string;
	readonly source: string;
}

const yearOf = (period: string) => Number(/\d{4}/.exec(period)?.[0] ?? NaN);
const middle = ({ value, low, high }: { value?: number; low?: number; high?: number }) =>
	value ?? ((low ?? high!) + (high ?? low!)) / 2;

/**
 * The custom share of the market by revenue in a year, from the published one nearest to it; ties go to
 * the earlier year. One-sided bounds and shares of one company say nothing of the whole.
 */
export function customShareOf(year: number, facts: Facts): number | null {
	const rows = facts.evidence
		.filter(
			(row) =>
				row.assumption === 'custom' &&
				row.basis === 'revenue' &&
				row.confidence !== 'low' &&
				row.bound === undefined &&
				row.company === undefined
		)
		.sort((a, b) => yearOf(a.period) - yearOf(b.period));
	if (rows.length === 0 || Number.isNaN(year)) return null;
	const away = (row: Evidence) => Math.abs(yearOf(row.period) - year);
	return middle(rows.reduce((best, row) => (away(row) < away(best) ? row : best)));
}

/**
 * What was published about a company's share, of medium confidence or better, ascending. Shares of the
 * whole market are converted to the company's pool with the custom share of their own year, by revenue;
 * a range that would then reach beyond the pool ends with it, and what would lie beyond it altogether
 * shows that the two do not go together, and is left out.
 */
export function shareEvidence(company: string, facts: Facts): ShareRow[] {
	const role = facts.companies.find(({ id }) => id === company)?.role;
	const published = facts.shares.map((row) => ({ ...row, period: row.date }));
	const others = facts.evidence
		.filter((row) => row.assumption === 'share' && row.unit === 'fraction')
		.map((row) => ({
			...row,
			low: row.value ?? row.low ?? row.high!,
			high: row.value ?? row.high ?? row.low!
		}));
	return [...published, ...others]
		.filter((row) => row.company === company && row.confidence !== 'low')
		.flatMap((row): ShareRow[] => {
			const { id, low, high, bound, basis, measure, period: date, source } = row;
			const plain = { id, low, high, bound, basis, measure, date, source };
			// What reaches a foundry is a part of every chip, whoever sells it.
			if (row.of === 'pool' || role === 'foundry') return [plain];
			const custom = customShareOf(yearOf(date), facts);
			if (custom === null) return [];
			const pool = role === 'custom' ? custom : 1 - custom;
			if (low / pool > 1) return [];
			const converted = { low: low / pool, high: Math.min(1, high / pool) };
			return [{ ...plain, ...converted, whole: { low, high, custom } }];
		})
		.sort((a, b) => a.low + a.high - b.low - b.high);
}
