import type { Markets } from '../session/markets.svelte.ts';
import type { PageState } from '../session/pageState.svelte.ts';
import type { Words } from '../words/words.ts';

export interface Desk {
	readonly markets: Markets;
	readonly page: PageState;
	readonly words: Words;
}

/**
 * Opens a file or a link a reader handed over, with what reads it loaded only now. Gives why it could not
 * be opened, in a sentence, or null; nothing that is open is lost by a refusal.
 */
export async function openLate(given: File | string, desk: Desk): Promise<string | null> {
	try {
		const { openContent } = await import('./openContent.ts');
		if (typeof given === 'string') return await openContent(given, desk);
		return await openContent(new Uint8Array(await given.arrayBuffer()), desk, given.name);
	} catch {
		return desk.words.page.late;
	}
}
