import type { EvidenceRow } from '../answers/evidenceOf.ts';
import { GREATEST_VALUE, LEAST_VALUE } from '../scenario/table.ts';
import { marketStep } from './marketStep.ts';

const LEADS = [1, 2, 5];
const power = (value: number) => 10 ** Math.floor(Math.log10(value) + 1e-12);

const roundDown = (value: number) =>
	(LEADS.findLast((lead) => lead * power(value) <= value * (1 + 1e-9)) ?? 1) * power(value);
const roundUp = (value: number) =>
	(LEADS.find((lead) => lead * power(value) >= value * (1 - 1e-9)) ?? 10) * power(value);

/**
 * What the slider of a market year spans, USD bn, and its step. It holds what was published for the
 * year and well below and above where the preset stands, in round numbers; it depends on nothing the
 * slider changes, so it stands still while it is moved.
 */
export function yearSlider(
	reference: number,
	evidence: readonly EvidenceRow[]
): { min: number; max: number; step: number } {
	const published = evidence
		.flatMap(({ value, low, high }) => [value, low, high])
		.filter((value) => value !== undefined);
	const min = roundDown(Math.min(reference / 2.5, ...published));
	const max = roundUp(Math.max(reference * 3.5, ...published));
	return {
		min: Math.max(LEAST_VALUE, Number(min.toPrecision(6))),
		max: Math.min(GREATEST_VALUE, Number(max.toPrecision(6))),
		step: marketStep(reference)
	};
}
