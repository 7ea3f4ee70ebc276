import type { Company, Facts, Role } from '../facts/types.ts';
import { worthToday, type WorthInputs } from '../model/worthToday.ts';
import { inputOf } from '../scenario/inputOf.ts';
import type { Point, Problem } from '../scenario/types.ts';
import type { BaseFlag, BaseYear } from './baseYear.ts';
import { companyAt } from './companyValues.ts';
import { decimalDate } from '../facts/decimalDate.ts';
import { hasWorth } from './hasWorth.ts';
import { pricedIn, type PricedIn } from './pricedIn.ts';
import type { Projection } from './project.ts';
import { worthInputs } from './worthInputs.ts';

/** `pool-over-whole`: the shares of the company's pool exceed it; `other-definition`: it earned more than the market counts. */
export type WorthFlag = BaseFlag | 'pool-over-whole' | 'other-definition';

/**
 * What a company is worth today under a scenario, beside what it costs. Money in USD bn; null where a
 * number is not known or not possible, and `reasons` has why, by field.
 */
export interface CompanyWorth {
	readonly id: string;
	readonly name: string;
	readonly role: Role;
	readonly marketValue: number | null;
	readonly date: string | null;
	/** Years from that date to the end of the exit year. */
	readonly years: number | null;
	/** Of the exit year. */
	readonly aiRevenue: number | null;
	readonly otherRevenue: number | null;
	readonly worth: number | null;
	/** Worth over market value. */
	readonly ratio: number | null;
	/** Market value over the market of the year in view: years of the whole market's sales. */
	readonly timesMarket: number | null;
	readonly pricedIn: PricedIn | null;
	/** Where the path must go for the market that is priced in. */
	readonly point: Point | null;
	readonly reasons: Readonly<Record<string, Problem>>;
	readonly flags: readonly WorthFlag[];
	/** What the rest of the company grows from. */
	readonly base: BaseYear | null;
	/** What the worth is computed from. */
	readonly inputs: WorthInputs | null;
}

const withoutWorth = {
	aiRevenue: null,
	otherRevenue: null,
	worth: null,
	ratio: null,
	pricedIn: null,
	point: null,
	flags: [],
	base: null,
	inputs: null
};

const problem = (code: string, id: string, value = '', range = ''): Problem => ({
	code,
	id,
	value,
	range
});

/** The calendar year that most of a fiscal year lies in: half a year before its end. */
const yearOfFiscal = (end: string) => Math.floor(decimalDate(end) - 0.5);

function flagsOf(company: Company, base: BaseYear, projection: Projection, facts: Facts) {
	const { settings, years, valueAt } = projection;
	const shares = facts.companies
		.filter((one) => one.role === company.role && hasWorth(one, facts))
		.reduce((sum, { id }) => sum + inputOf(`${id}.share`, settings, facts).value, 0);
	const year = Math.max(years[0]!.year, yearOfFiscal(base.fundamental.end));
	return [
		...base.flags,
		// Shares typed as decimals may add up to a whole and a last digit.
		...(shares > 1 + 1e-9 ? ['pool-over-whole' as const] : []),
		...(base.aiRevenue > valueAt(year) ? ['other-definition' as const] : [])
	];
}

/**
 * The worth of a company today, what its market value assumes, and what must be said of both. `year` is
 * the year in view, for `timesMarket`. Needs the whole facts: without revenues there is no worth.
 */
export function companyWorth(
	id: string,
	projection: Projection,
	facts: Facts,
	year: number
): CompanyWorth {
	const company = facts.companies.find((one) => one.id === id);
	if (!company) throw new Error(`[answers] ${id} is no company of the facts`);
	const { marketValue } = companyAt(company, projection.settings.snapshot, facts);
	const made = worthInputs(company, marketValue, projection, facts);
	const value = marketValue?.value ?? null;
	const plain = {
		id,
		name: company.name,
		role: company.role,
		marketValue: value,
		date: marketValue?.date ?? null,
		years: marketValue && projection.settings.exitYear + 1 - decimalDate(marketValue.date)
	};
	const timesMarket = value && value / projection.valueAt(year);
	const missing: Record<string, Problem> = marketValue
		? {}
		: { marketValue: problem('no-market-value', 'marketValue', projection.settings.snapshot) };
	if ('reason' in made) {
		return {
			...plain,
			...withoutWorth,
			timesMarket,
			reasons: { ...missing, worth: made.reason }
		};
	}
	const { inputs, base } = made;
	const worth = worthToday(inputs);
	const priced = pricedIn(id, value!, inputs, projection.settings);
	return {
		...plain,
		aiRevenue: inputs.market * inputs.pool * inputs.share,
		otherRevenue: inputs.otherRevenue,
		worth,
		ratio: worth / value!,
		timesMarket,
		pricedIn: priced.answers,
		point: priced.point,
		reasons: priced.reasons,
		flags: flagsOf(company, base, projection, facts),
		base,
		inputs
	};
}
