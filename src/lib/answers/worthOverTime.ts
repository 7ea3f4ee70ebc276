import type { Facts, MarketValue, Snapshot } from '../facts/types.ts';
import type { Problem } from '../scenario/types.ts';
import { companyAt } from './companyValues.ts';
import { companyWorth, type CompanyWorth } from './companyWorth.ts';
import type { Projection } from './project.ts';

/** From one snapshot to the next, as fractions; null where either has none. */
export interface WorthChange {
	readonly value: number | null;
	/** Of the market that the price assumed. */
	readonly market: number | null;
	readonly reasons: Readonly<Record<'value' | 'market', Problem | null>>;
}

/** The fiscal year that the rest of the company grows from. */
export interface FiscalYear {
	/** As the company names it: "FY2024". */
	readonly period: string;
	readonly end: string;
	/** It ended after the market value's date: no earlier one is held. */
	readonly later: boolean;
	readonly source: string;
}

/** A company at one snapshot, under a scenario that is the same but for the date. Money in USD bn. */
export interface WorthThen {
	readonly snapshot: Snapshot;
	/** Whether it is the one that the scenario has. */
	readonly chosen: boolean;
	/** With its own date and the id of its source; null where none is near, and `worth.reasons.marketValue` says so. */
	readonly marketValue: MarketValue | null;
	/** Null where there is no worth, as then `worth.worth` is, and `worth.reasons.worth` says why. */
	readonly fiscalYear: FiscalYear | null;
	/** `years` is n, `pricedIn` what the price assumed, `reasons` why not, `flags` what must be said. */
	readonly worth: CompanyWorth;
	/** Against the snapshot before; null for the first. */
	readonly change: WorthChange | null;
}

/** How a company's market value, and what it assumes, moved over the snapshots of the facts, oldest first. */
export function worthOverTime(id: string, projection: Projection, facts: Facts): WorthThen[] {
	const company = facts.companies.find((one) => one.id === id);
	if (!company) throw new Error(`[answers] ${id} is no company of the facts`);
	const { settings } = projection;
	const moments = [...facts.snapshots]
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.map((snapshot) => {
			// Nothing of the path depends on the date.
			const then = { ...projection, settings: { ...settings, snapshot: snapshot.date } };
			const worth = companyWorth(id, then, facts, settings.exitYear);
			return {
				snapshot,
				chosen: snapshot.date === settings.snapshot,
				marketValue: companyAt(company, snapshot.date, facts).marketValue,
				fiscalYear: fiscalYearOf(worth),
				worth
			};
		});
	return moments.map((moment, i) => {
		const before = moments[i - 1];
		return { ...moment, change: before ? changeOf(before.worth, moment.worth) : null };
	});
}

function fiscalYearOf({ base }: CompanyWorth): FiscalYear | null {
	if (!base) return null;
	const { period, end, source } = base.fundamental;
	return { period, end, source, later: base.flags.includes('later-year') };
}

const ratioLess1 = (before: number | null, after: number | null) =>
	before === null || after === null ? null : after / before - 1;

function changeOf(before: CompanyWorth, after: CompanyWorth): WorthChange {
	const market = ({ pricedIn }: CompanyWorth) => pricedIn?.market ?? null;
	const why = (field: string, of: CompanyWorth) => of.reasons[field] ?? of.reasons.worth ?? null;
	const reason = (field: string, has: (of: CompanyWorth) => number | null) =>
		[after, before].flatMap((of) => (has(of) === null ? [why(field, of)] : []))[0] ?? null;
	return {
		value: ratioLess1(before.marketValue, after.marketValue),
		market: ratioLess1(market(before), market(after)),
		reasons: {
			value: reason('marketValue', (of) => of.marketValue),
			market: reason('market', market)
		}
	};
}
