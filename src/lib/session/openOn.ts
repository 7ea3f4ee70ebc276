import { pageFacts } from '../facts/pageFacts.ts';
import { readOwnMarket } from '../facts/readOwnMarket.ts';
import { sameMarket } from '../facts/sameMarket.ts';
import type { Facts, FactProblem } from '../facts/types.ts';
import { restore, type Entry, type Restored } from '../scenario/restore.ts';
import type { Problem } from '../scenario/types.ts';
import type { Markets } from './markets.svelte.ts';
import { Session } from './session.svelte.ts';

const about = (code: string, value: number): Problem => ({
	code,
	id: '',
	value: String(value),
	range: ''
});

/**
 * Opens what came from elsewhere on the facts it stands on: on the market that is shown a step that undo
 * takes back, on another one a session of its own. `rows`: what of its market could not be used.
 */
export function openOn(
	markets: Markets,
	{ scenario, view, problems }: Restored,
	facts: Facts,
	rows: readonly FactProblem[] = []
): void {
	const left = rows.length > 0 ? [about('own-rows', rows.length)] : [];
	const restored: Restored = { scenario, view, problems: [...problems, ...left] };
	const { own } = facts;
	if (!own) {
		markets.showBuiltIn(restored);
	} else if (markets.own && sameMarket(markets.own.facts.own, own)) {
		markets.own.open(restored);
	} else {
		const session = new Session(pageFacts(facts), markets.ownBar, async () => facts);
		session.begin(restored);
		markets.showOwn(session);
	}
}

/**
 * Opens entries with the market that was kept with them, as it was read from storage; `builtIn` are the
 * whole built-in facts. Gives the problem of a market that cannot be used, and changes nothing then.
 */
export function openOnOwn(
	markets: Markets,
	entries: readonly Entry[],
	market: unknown,
	builtIn: Facts
): Problem | null {
	const { facts, problems } = readOwnMarket({ market }, builtIn);
	if (!facts) return about('own-unusable', problems.length);
	openOn(markets, restore(entries, facts), facts, problems);
	return null;
}
