import type { Facts } from '../facts/types.ts';

/** All facts, as the data say them; `root` is the site's root address. */
export async function loadFacts(root: string): Promise<Facts> {
	const answer = await fetch(`${root}facts.json`);
	if (!answer.ok) throw new Error(`[facts] facts.json: answered ${answer.status}`);
	return answer.json();
}
