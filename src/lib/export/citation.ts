import type { Facts } from '../facts/types.ts';
import { changedIds } from '../scenario/changedIds.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords } from '../words/whole.ts';
import { factsIn } from './factsIn.ts';
import { sourcesOf } from './sourcesOf.ts';

/** One sentence that says what a figure is and where it is from: for a text that shows or quotes it. */
export function citation(
	spec: FigureSpec,
	facts: Facts,
	/** The title it is shown under, and where it can be seen, if anywhere. */
	{ title, address }: { title: string; address: string | null },
	words: WholeWords
): string {
	const { scenario } = spec;
	const { presets, sources } = factsIn(facts, words);
	const preset = presets.find(({ id }) => id === scenario.preset)?.name ?? scenario.preset;
	const publishers = sourcesOf(spec, facts).map(
		({ id, publisher }) => sources.find((one) => one.id === id)?.publisher ?? publisher
	);
	return words.dialogs.exporting.citation({
		title,
		scenario: String(scenario.set.name ?? '').trim() || preset,
		changed: changedIds(scenario).length > 0,
		data: facts.version,
		sources: [...new Set(publishers)],
		address
	});
}
