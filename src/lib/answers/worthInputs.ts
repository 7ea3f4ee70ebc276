import type { Company, Facts, MarketValue } from '../facts/types.ts';
import { poolOf, type PoolRole } from '../model/poolOf.ts';
import type { WorthInputs } from '../model/worthToday.ts';
import type { Problem } from '../scenario/types.ts';
import { baseYear, type BaseYear } from './baseYear.ts';
import { companyInputs } from './companyInputs.ts';
import { decimalDate } from '../facts/decimalDate.ts';
import { LEAST_YEARS } from './firstExitYear.ts';
import { hasWorth } from './hasWorth.ts';
import type { Projection } from './project.ts';

/** What keeps a company from having a worth here, or all that its worth is made of. */
export function worthInputs(
	company: Company,
	marketValue: MarketValue | null,
	{ settings, valueAt }: Pick<Projection, 'settings' | 'valueAt'>,
	facts: Facts
): { reason: Problem } | { inputs: WorthInputs; base: BaseYear } {
	const { exitYear, snapshot } = settings;
	const refuse = (code: string, value = '', range = '') => ({
		reason: { code, id: 'worth', value, range }
	});
	if (!hasWorth(company, facts)) return refuse(`role-${company.role}`);
	if (!marketValue) return refuse('no-market-value', snapshot);
	const years = exitYear + 1 - decimalDate(marketValue.date);
	if (years <= LEAST_YEARS) return refuse('too-soon', String(exitYear), marketValue.date);
	const base = baseYear(company.id, marketValue.date, facts);
	if (!base) return refuse('no-base-year');

	const of = companyInputs(company.id, settings, facts);
	const pool = poolOf(company.role as PoolRole, of.custom.value, of.restricted.value);
	return {
		base,
		inputs: {
			market: valueAt(exitYear),
			pool,
			share: of.share.value,
			otherRevenue: base.otherRevenue * (1 + of.otherGrowth.value) ** years,
			margin: of.margin.value,
			multiple: of.multiple.value,
			return: of.return.value,
			years
		}
	};
}
