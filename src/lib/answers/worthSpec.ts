import type { Facts } from '../facts/types.ts';
import type { InputRange } from '../model/inputLaw.ts';
import type { PoolRole } from '../model/poolOf.ts';
import { companyInputs, inputNames, type InputName } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import { marketLaw, type MarketLaw } from './marketLaw.ts';
import type { Projection } from './project.ts';

/** What varies: the market, then the inputs. */
export type Uncertain = 'market' | InputName;
export const uncertain: readonly Uncertain[] = ['market', ...inputNames];

/** All that says how unsure a company's worth is. */
export interface WorthSpec {
	readonly role: PoolRole;
	readonly years: number;
	/** Rest of the company in its base year, USD bn. */
	readonly baseRevenue: number;
	readonly market: MarketLaw;
	readonly inputs: Readonly<Record<InputName, InputRange>>;
	/** The same draws, or how many. */
	readonly count: number;
}

/** What the ranges of a company's worth are made of; null for a company without a worth. */
export function worthSpec(
	{ id, inputs, base }: CompanyWorth,
	projection: Projection,
	facts: Facts,
	count: number
): WorthSpec | null {
	if (!inputs || !base) return null;
	return {
		role: facts.companies.find((company) => company.id === id)!.role as PoolRole,
		years: inputs.years,
		baseRevenue: base.otherRevenue,
		market: marketLaw(projection, projection.settings.exitYear),
		inputs: companyInputs(id, projection.settings, facts),
		count
	};
}
