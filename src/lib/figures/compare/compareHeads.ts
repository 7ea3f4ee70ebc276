import type { Comparison } from '../../answers/compare.ts';
import type { Facts } from '../../facts/types.ts';
import type { View } from '../../scenario/types.ts';
import type { WholeWords as Words } from '../../words/whole.ts';
import { compareSeries } from './compareSeries.ts';

interface Parts {
	comparison: Comparison;
	facts: Pick<Facts, 'definitions'>;
	view: Pick<View, 'axis'>;
}

/** Title and subtitle of scenarios side by side. */
export function compareHeads({ comparison, facts, view }: Parts, words: Words) {
	const { compare, market } = words;
	const { year, lines } = compareSeries(comparison, words);
	const values = lines.flatMap(({ value }) => value ?? []);
	const { definition } = comparison.scenarios[0]!;
	const label = facts.definitions.find(({ id }) => id === definition)?.label ?? definition;
	return {
		title: titleOf(),
		subtitle: comparison.mixed
			? compare.mixed
			: market.subtitle(definition, label, '', view.axis === 'log'),
		short: comparison.mixed ? compare.mixedShort : market.shortSubtitle(definition, label)
	};

	function titleOf(): string {
		const [first, second] = lines;
		if (lines.length > 2) {
			return compare.titleOfMany(lines.length, Math.min(...values), Math.max(...values), year);
		}
		// The year is one that all paths have.
		return second
			? compare.title(first!.name, second.name, [first!.amount!, second.amount!], year)
			: compare.titleOfOne(first!.name, first!.amount!, year);
	}
}
