import type { OnPath } from '../../answers/vintagesOnPath.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { VintagesInput } from './vintagesModel.ts';

type Parts = Pick<VintagesInput, 'own' | 'houses' | 'definitions'> & {
	year: number;
	onPath: OnPath;
};

/** What the figures for a year count, set against what the path counts, a sentence each. */
export const vintagesCounting = (
	{ year, onPath: { all, same, through }, own, houses, definitions }: Parts,
	words: WholeWords
): string[] =>
	words.vintages.counting(
		year,
		same,
		all,
		definitions[own] ?? '',
		through.map(({ figure, stated }) => ({
			house: houses[figure.house] ?? figure.house,
			amount: words.houses.amount(figure),
			counts: stated ? (definitions[figure.definition] ?? '') : null
		}))
	);
