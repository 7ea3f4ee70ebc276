import { pictureFormat } from '../export/pictureFormat.ts';
import { readPicture } from '../export/readPicture.ts';
import { openDropped } from '../session/openDropped.ts';
import { openOn } from '../session/openOn.ts';
import { wholeOf } from '../words/whole.ts';
import type { Desk } from './openLate.ts';

/**
 * Opens what was dropped, chosen or pasted: a saved scenario, a picture made here, a link; a table or file
 * of a market goes to the dialog that asks what it shall do. Gives the one line that says why nothing was
 * opened, or null. What of it could not be used is among the session's problems; a refusal changes nothing.
 */
export async function openContent(
	content: string | Uint8Array,
	{ markets, page, words: given }: Desk,
	name = ''
): Promise<string | null> {
	const words = wholeOf(given);
	const before = markets.session;
	const facts = await markets.builtIn.wholeFacts();
	if (typeof content !== 'string' && pictureFormat(content) !== null) {
		const read = readPicture(content, facts);
		if ('problem' in read) return words.problems.sentence(read.problem);
		openOn(markets, { ...read.spec, problems: read.problems }, read.facts, read.market);
	} else {
		const dropped = openDropped(content, facts);
		if (dropped.kind === 'refused') return words.problems.sentence(dropped.problem);
		if (dropped.kind !== 'scenario') {
			page.brought = dropped;
			page.dialog = 'own';
			return null;
		}
		openOn(markets, dropped.opened, dropped.facts, dropped.market);
	}
	page.dialog = null;
	page.said = markets.session === before ? words.keep.opened(name) : words.own.opened(name);
	return null;
}
