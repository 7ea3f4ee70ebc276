import type { Compared, Comparison } from '../../answers/compare.ts';
import type { WholeWords as Words } from '../../words/whole.ts';

/** The role of a line's colour, which is also what its mark is known by. */
export const lineRoles = ['blue', 'red', 'green', 'purple'] as const;
export type LineRole = (typeof lineRoles)[number];

/** One scenario of the figure. USD bn. */
export interface ComparedLine {
	readonly role: LineRole;
	readonly name: string;
	readonly samples: readonly { readonly year: number; readonly value: number }[];
	readonly points: readonly { readonly year: number; readonly value: number }[];
	/** Its market in the year of the comparison, in words; null where its path has not begun. */
	readonly amount: string | null;
	/** The same with the year. */
	readonly said: string | null;
	/** The same where there is little room. */
	readonly short: string;
	readonly when: string;
	readonly value: number | null;
}

/** What the figure shows: paths side by side, and the year they are compared in. */
export interface CompareSeries {
	readonly year: number;
	readonly first: number;
	readonly horizon: number;
	/** First year of the first scenario that is a projection. */
	readonly projectedFrom: number;
	readonly lines: readonly ComparedLine[];
}

/** A scenario by the reader's name for it, or by its preset and how far it is from that. */
const nameOf = ({ name, preset, published, changes }: Compared, { compare }: Words): string =>
	name.trim() || (published ? compare.published(preset) : compare.changed(preset, changes));

/** The names of compared scenarios, no two alike. */
export function comparedNames({ scenarios }: Comparison, words: Words): string[] {
	const names = scenarios.map((one) => nameOf(one, words));
	return names.map((name, i) => {
		const before = names.slice(0, i).filter((other) => other === name).length;
		return before > 0 ? words.compare.again(name, before + 1) : name;
	});
}

/** Gathers what the figure shows of a comparison. */
export function compareSeries(comparison: Comparison, words: Words): CompareSeries {
	const { year, scenarios, years } = comparison;
	const names = comparedNames(comparison, words);
	const row = years.find((one) => one.year === year)!;
	return {
		year,
		first: years[0]!.year,
		horizon: years.at(-1)!.year,
		projectedFrom: scenarios[0]!.projection.settings.error.from,
		lines: scenarios.map(({ projection, bound }, i) => {
			const value = row.of[i]!.value;
			const isPoint = projection.points.some((point) => point.year === year);
			const amount = value === null ? null : words.compare.amount(value, bound, isPoint);
			return {
				role: lineRoles[i]!,
				name: names[i]!,
				samples: projection.samples,
				points: projection.points,
				value,
				amount,
				said: amount && words.compare.inYear(amount, year),
				short: words.compare.short(value, bound, isPoint),
				when: words.compare.when(year)
			};
		})
	};
}
