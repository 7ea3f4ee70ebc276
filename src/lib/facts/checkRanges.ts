import { problemAt } from './problemAt.ts';
import type { Facts, FactProblem } from './types.ts';

interface Numbers {
	value?: number;
	low?: number;
	high?: number;
}

type Wrong = Pick<FactProblem, 'field' | 'code' | 'expected'> & { value: unknown };

const lowAboveHigh = ({ low, high }: Numbers, mayBeEqual: boolean): Wrong[] =>
	low === undefined || high === undefined || low < high || (mayBeEqual && low === high)
		? []
		: [{ field: 'low', value: low, code: 'low-not-below-high', expected: `below ${high}` }];

/** A published figure is a value or a range, never both and never half a range. */
function ofFigure({ value, low, high }: Numbers): Wrong[] {
	const range = low !== undefined && high !== undefined;
	const half = (low !== undefined) !== (high !== undefined);
	if (half || (value !== undefined) === range) {
		const shown = JSON.stringify({ value, low, high });
		const expected = 'value, or low and high';
		return [{ field: 'value', value: shown, code: 'value-or-range', expected }];
	}
	return lowAboveHigh({ low, high }, false);
}

/** Evidence may be one-sided, or a value with its range; only a dated event carries no number. */
function ofEvidence({ value, low, high, unit }: Numbers & { unit: string }): Wrong[] {
	const none = value === undefined && low === undefined && high === undefined;
	if (none !== (unit === 'event')) {
		const expected = none ? 'value, low or high' : 'no number with the unit event';
		return [
			{ field: 'value', value: value ?? low ?? high ?? '', code: 'value-or-range', expected }
		];
	}
	if (value !== undefined && (value < (low ?? value) || value > (high ?? value))) {
		const expected = `${low ?? '…'} to ${high ?? '…'}`;
		return [{ field: 'value', value, code: 'range', expected }];
	}
	return lowAboveHigh({ low, high }, false);
}

/** What a single field cannot tell: whether the numbers of a record agree with each other. */
export function checkRanges(facts: Facts): FactProblem[] {
	return [
		...facts.figures.flatMap((record, i) =>
			ofFigure(record).map((wrong) => problemAt(facts, 'figures', i, wrong))
		),
		...facts.shares.flatMap((record, i) =>
			lowAboveHigh(record, true).map((wrong) => problemAt(facts, 'shares', i, wrong))
		),
		...facts.evidence.flatMap((record, i) =>
			ofEvidence(record).map((wrong) => problemAt(facts, 'evidence', i, wrong))
		)
	];
}
