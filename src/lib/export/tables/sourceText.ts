import type { Facts } from '../../facts/types.ts';

/** A source as a cell shows it: who published it, when; the page links it by its id. */
export function sourceText(facts: Facts, id: string | undefined): string | null {
	const source = facts.sources.find((one) => one.id === id);
	return source ? `${source.publisher}, ${source.date} [${source.id}]` : null;
}
