import type { HouseGroup } from '../../answers/houses.ts';
import type { Definition } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';

interface Parts {
	group: HouseGroup | null;
	definition: string;
	facts: { definitions: readonly Definition[] };
}

/** Title and subtitle of the figure of houses. */
export function housesHeads({ group, definition, facts }: Parts, words: WholeWords) {
	const known = facts.definitions.find(({ id }) => id === definition);
	return {
		title: words.houses.title(known?.label ?? definition, group?.points.length ?? 0),
		subtitle: words.houses.subtitle(known?.counts ?? '')
	};
}
