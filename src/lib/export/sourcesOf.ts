import type { Facts, Source } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { marketWords } from '../words/marketWords.ts';
import { whole } from '../words/whole.ts';
import { figureTable } from './figureTable.ts';
import { sourceIdOf } from './tables/sourceIdOf.ts';

/** The sources of all that a figure shows, each once, in the order of its table; the same in any language. */
export function sourcesOf(spec: FigureSpec, facts: Facts): Source[] {
	const { columns, rows } = figureTable(spec, facts, marketWords(whole.en, facts.own));
	const ids = new Set<string>();
	for (const row of rows) {
		for (const [i, cell] of row.entries()) {
			const id = columns[i]!.kind === 'source' && sourceIdOf(cell);
			if (id) ids.add(id);
		}
	}
	return [...ids].flatMap((id) => facts.sources.find((source) => source.id === id) ?? []);
}
