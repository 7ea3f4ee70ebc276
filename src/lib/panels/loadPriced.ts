import type { Session } from '../session/session.svelte.ts';
import type { Words } from '../words/words.ts';
import type { PricedLine } from './pricedLine.ts';

/** The line of the price in view, as the session is when it is called; null while none is chosen. */
export type MakeLine = (words: Words) => PricedLine | null;

/** Fetches what the line of a company's price is made from: its code and all facts. */
export async function loadPriced(session: Session): Promise<MakeLine> {
	const [facts, { pricedLine }] = await Promise.all([
		session.wholeFacts(),
		import('./pricedLine.ts')
	]);
	return (words) => pricedLine(session, facts, words);
}
