import type { Evidence, Facts, PublishedFigure } from '../facts/types.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import type { Problem } from '../scenario/types.ts';
import { companyInputs, inputId, type InputName } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import { growthEvidence, marketEvidence } from './evidenceOf.ts';
import { inputEvidence, type InputEvidence } from './inputEvidence.ts';
import { endOf } from './pointFor.ts';
import type { PricedIn } from './pricedIn.ts';
import type { Projection } from './project.ts';

/** Something published on the scale of one answer. */
export interface PricedInMark {
	readonly id: string;
	/** A single value has both ends. */
	readonly low: number;
	readonly high: number;
	readonly bound?: Evidence['bound'] | PublishedFigure['bound'];
	/** Counted otherwise than in money. */
	readonly basis?: string;
	readonly date: string;
	readonly source: string;
	/** The whole of it, as its slider lists it. */
	readonly evidence: InputEvidence;
}

/** One thing that a price may assume, beside what is assumed now and what was published. */
export interface PricedInRow {
	readonly id: keyof PricedIn;
	/** USD bn, fractions, or a plain multiple. Null where the path has no growth to change. */
	readonly now: number | null;
	readonly needed: number | null;
	/** Why nothing is needed or possible. */
	readonly reason: Problem | null;
	/** 10 % and 90 % of the input, or of the market by the fan's chosen view. */
	readonly range: { readonly low: number; readonly high: number } | null;
	/** What the slider of this input spans; null where it spans round numbers around the path. */
	readonly span: { readonly min: number; readonly max: number } | null;
	readonly marks: readonly PricedInMark[];
}

const order = ['market', 'marketGrowth', 'share', 'margin', 'multiple', 'return'] as const;

const markOf = (evidence: InputEvidence): PricedInMark => {
	const { id, value, bound, basis, date, source } = evidence;
	const low = value ?? evidence.low ?? evidence.high!;
	const high = value ?? evidence.high ?? low;
	return { id, low, high, bound, basis, date, source, evidence };
};

/**
 * What a company's market value assumes, one answer a row, in the order of the contract. Null for a
 * company without a worth.
 */
export function pricedInRows(
	{ id: company, inputs, pricedIn, reasons }: CompanyWorth,
	projection: Projection,
	facts: Facts
): PricedInRow[] | null {
	if (!inputs || !pricedIn) return null;
	const { settings, points } = projection;
	const { exitYear } = settings;
	const { year } = endOf(settings, exitYear);
	const ranges = companyInputs(company, settings, facts);
	const at = (p: number) => projection.quantileAt(exitYear, p);
	const [low, high] = [at(0.1), at(0.9)];
	const growths = growthEvidence(facts).filter(({ years }) => years![1] === year);
	const own = (name: InputName) =>
		inputEvidence(inputId(company, name), settings.snapshot, facts)
			.filter(({ aside }) => !aside)
			.map(markOf);
	const marks: Record<keyof PricedIn, PricedInMark[]> = {
		market: marketEvidence(exitYear, facts).map(markOf),
		marketGrowth: growths.map(markOf),
		share: own('share'),
		margin: own('margin'),
		multiple: own('multiple'),
		return: own('return')
	};
	return order.map((id): PricedInRow => {
		const isInput = id !== 'market' && id !== 'marketGrowth';
		const row = findAssumption(
			isInput
				? inputId(company, id as InputName)
				: `${id === 'market' ? 'points' : 'growth'}.${year}`
		)!.row;
		return {
			id,
			now:
				id === 'marketGrowth'
					? (points.find((point) => point.year === year)?.growth ?? null)
					: inputs[id],
			needed: pricedIn[id],
			reason: reasons[id] ?? null,
			range: isInput
				? { low: ranges[id].low, high: ranges[id].high }
				: id === 'market' && low !== null && high !== null
					? { low, high }
					: null,
			span: row.slider ?? null,
			marks: marks[id]
		};
	});
}
