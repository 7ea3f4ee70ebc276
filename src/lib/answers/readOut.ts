import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import { worthToday } from '../model/worthToday.ts';
import { LAST_YEAR } from '../scenario/table.ts';
import type { Problem, Settings } from '../scenario/types.ts';
import { companyAt } from './companyValues.ts';
import { fanOf } from './fanOf.ts';
import { pathOf } from './pathOf.ts';
import { worthInputs } from './worthInputs.ts';

/** A number that the page shows and a reader may have a goal for. Years are whole. */
export type ReadOut =
	/** Market of a year, USD bn. */
	| { readonly kind: 'market'; readonly year: number }
	/** Growth a year, a fraction: on the year before, or since an earlier year. */
	| { readonly kind: 'growth'; readonly year: number; readonly since?: number }
	/** Market as a multiple of that of the first year with error: 2 where it has just doubled. */
	| { readonly kind: 'multiple'; readonly year: number }
	/** The p-quantile of the fan in a year, USD bn. */
	| { readonly kind: 'quantile'; readonly year: number; readonly p: number }
	/** Chance, 0 to 1, that the market of a year is above a value (USD bn). */
	| { readonly kind: 'chance'; readonly year: number; readonly above: number }
	/** Worth of a company, USD bn. */
	| { readonly kind: 'worth'; readonly company: string }
	/** Worth over market value. */
	| { readonly kind: 'ratio'; readonly company: string }
	/** Market value of a company in years of a year's whole market. */
	| { readonly kind: 'timesMarket'; readonly company: string; readonly year: number };

/**
 * One read-out of a scenario's settings, without the rest of a projection; or why there is none.
 * Worths need the whole facts. Throws for a company that is none of the facts.
 */
export function readOut(asked: ReadOut, settings: Settings, facts: Facts): number | Problem {
	const path = pathOf(settings);
	const refuse = (code: string, value = '', range = ''): Problem => ({
		code,
		id: asked.kind,
		value,
		range
	});
	if (asked.kind === 'worth' || asked.kind === 'ratio') {
		const { company, marketValue } = valueOfCompany(asked.company, settings, facts);
		const made = worthInputs(company, marketValue, { settings, valueAt: path.valueAt }, facts);
		if ('reason' in made) return made.reason;
		return worthToday(made.inputs) / (asked.kind === 'ratio' ? marketValue!.value : 1);
	}

	const { year } = asked;
	const since = asked.kind === 'growth' ? (asked.since ?? year - 1) : year;
	if (since < path.firstYear || year > LAST_YEAR) {
		return refuse('no-path', String(since), `${path.firstYear}…${LAST_YEAR}`);
	}
	const market = path.valueAt(year);
	switch (asked.kind) {
		case 'market':
			return market;
		case 'growth':
			if (since >= year) return refuse('no-path', String(since), `${path.firstYear}…${year - 1}`);
			return cagr(path.valueAt(since), market, year - since);
		case 'multiple':
			return market / path.valueAt(Math.max(settings.error.from, path.firstYear));
		case 'timesMarket': {
			const { marketValue } = valueOfCompany(asked.company, settings, facts);
			return marketValue
				? marketValue.value / market
				: refuse('no-market-value', settings.snapshot);
		}
	}
	const { fan } = fanOf(settings, path, facts);
	if (year < settings.error.from) {
		return refuse('no-error', String(year), `${settings.error.from}…${LAST_YEAR}`);
	}
	return asked.kind === 'quantile' ? fan.quantile(year, asked.p)! : 1 - fan.cdf(year, asked.above)!;
}

function valueOfCompany(id: string, settings: Settings, facts: Facts) {
	const company = facts.companies.find((one) => one.id === id);
	if (!company) throw new Error(`[answers] ${id} is no company of the facts`);
	return companyAt(company, settings.snapshot, facts);
}
