import type { Evidence, Facts, Fundamental } from '../facts/types.ts';
import { companyAt } from './companyValues.ts';
import { dayNumber } from '../facts/decimalDate.ts';
import type { EvidenceRow } from './evidenceOf.ts';
import { shareEvidence, type ShareRow } from './shareEvidence.ts';

/** Something published for an input of a company, in the unit and base of its slider. */
export interface InputEvidence extends EvidenceRow {
	/** What is counted where it is not money: units, computing power, `not stated`. */
	readonly basis?: string;
	/** As published, where it is a share of the whole market that was converted to the pool. */
	readonly whole?: ShareRow['whole'];
	/** It measures something else than the slider: read, and no mark on the track. */
	readonly aside?: boolean;
	/** Computed from a company's own accounts of this period; `multiple` also from its market value. */
	readonly accounts?: string;
}

const money = new Set(['revenue', 'spending']);

/** What a row of these inputs must say it measures to be of the slider's own base. */
const own: Readonly<Record<string, RegExp>> = {
	margin: /\bnet margin\b/,
	return: /^cost of equity\b/
};

const middle = ({ value, low, high }: InputEvidence) => value ?? (low! + high!) / 2;

/** A bound has one end, which stands where it says. */
function rowOf(row: Evidence, aside: boolean): InputEvidence {
	const { id, low, high, bound, basis, measure, period: date, source } = row;
	const ends = low !== undefined && high !== undefined && row.value === undefined;
	return {
		id,
		...(ends ? { low, high } : { value: row.value ?? low ?? high }),
		bound,
		basis: basis !== undefined && money.has(basis) ? undefined : basis,
		house: source,
		date,
		measure,
		source,
		aside
	};
}

function published(name: string, company: string | undefined, facts: Facts): InputEvidence[] {
	return facts.evidence
		.filter(
			(row) =>
				row.assumption === name &&
				row.confidence !== 'low' &&
				(row.unit === 'fraction' || row.unit === 'ratio') &&
				// What is true of an industry bears on each company; what is true of another company does not.
				(company === undefined || row.company === undefined || row.company === company)
		)
		.map((row) =>
			// A figure of one company, or of another quantity, is no value of an input that all share.
			rowOf(
				row,
				(company === undefined && row.company !== undefined) ||
					own[name]?.test(row.measure) === false
			)
		);
}

const shares = (company: string, facts: Facts): InputEvidence[] =>
	shareEvidence(company, facts).map(({ low, high, ...row }) => ({
		...row,
		...(low === high ? { value: low } : { low, high }),
		house: row.source
	}));

/** Full fiscal years of a company with a net income, oldest first. */
const yearsOf = (company: string, facts: Facts) =>
	facts.fundamentals
		.filter(
			(one): one is Fundamental & { revenue: number; netIncome: number } =>
				one.company === company &&
				one.fullYear &&
				one.confidence !== 'low' &&
				one.revenue !== undefined &&
				one.netIncome !== undefined
		)
		.sort((a, b) => dayNumber(a.end) - dayNumber(b.end));

/** `FY2024`, `fiscal 2024` and `2024` name the same year of a company. */
const plain = (period: string) => period.replace(/fiscal |FY/, '');

/** Net margins that follow from a company's accounts, but for years that were published as such. */
function ownMargins(company: string, facts: Facts, given: readonly InputEvidence[]) {
	const known = new Set(given.filter(({ aside }) => !aside).map(({ date }) => plain(date)));
	return yearsOf(company, facts)
		.filter(({ period }) => !known.has(plain(period)))
		.map(({ id, period, end, revenue, netIncome, source }): InputEvidence => {
			const value = netIncome / revenue;
			return { id, value, house: source, date: end, accounts: period, source };
		});
}

/**
 * Market value at the snapshot over the net income of the latest full fiscal year that had ended: none
 * where that year earned nothing. Its id names both figures, `<market value>/<accounts>`.
 */
function observedMultiple(id: string, snapshot: string, facts: Facts): InputEvidence[] {
	const company = facts.companies.find((one) => one.id === id);
	const { marketValue } = company ? companyAt(company, snapshot, facts) : { marketValue: null };
	if (!marketValue) return [];
	const day = dayNumber(marketValue.date);
	const year = yearsOf(id, facts).findLast(({ end }) => dayNumber(end) < day);
	if (!year || year.netIncome <= 0) return [];
	const { value, bound, date, source } = marketValue;
	return [
		{
			id: `${marketValue.id}/${year.id}`,
			value: value / year.netIncome,
			bound,
			house: source,
			date,
			accounts: year.period,
			source
		}
	];
}

/**
 * What was published for an input, `custom` or `nvidia.share`, of medium confidence or better, ascending.
 * Needs the whole facts. Figures of another base than the slider's are there to be read, as `aside`.
 */
export function inputEvidence(id: string, snapshot: string, facts: Facts): InputEvidence[] {
	const [name = '', company] = id.split('.').reverse();
	if (name === 'share') return shares(company!, facts);
	const rows = published(name, company, facts);
	if (company && name === 'margin') rows.push(...ownMargins(company, facts, rows));
	if (company && name === 'multiple') rows.push(...observedMultiple(company, snapshot, facts));
	return rows.sort((a, b) => middle(a) - middle(b));
}
