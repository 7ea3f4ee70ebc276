import { pictureFormat } from '../export/pictureFormat.ts';
import { readPicture } from '../export/readPicture.ts';
import { openDropped } from '../session/openDropped.ts';
import type { Session } from '../session/session.svelte.ts';
import type { WholeWords } from '../words/whole.ts';

/**
 * Opens what was dropped, chosen or pasted: a saved scenario, a picture made here, a link. Gives the one
 * line that says why nothing was opened, or null. What of it could not be used is among the session's
 * problems; a refusal changes nothing.
 */
export async function openContent(
	content: string | Uint8Array,
	session: Session,
	words: WholeWords
): Promise<string | null> {
	const facts = await session.wholeFacts();
	const picture = typeof content !== 'string' && pictureFormat(content) !== null;
	if (picture) {
		const read = readPicture(content, facts);
		if ('problem' in read) return words.problems.sentence(read.problem);
		if (read.facts.own) return words.keep.ownMarket;
		const { scenario, view } = read.spec;
		session.open({ scenario, view, problems: read.problems });
		return null;
	}
	const dropped = openDropped(content, facts);
	if (dropped.kind === 'refused') return words.problems.sentence(dropped.problem);
	if (dropped.kind !== 'scenario' || dropped.facts.own) return words.keep.ownMarket;
	session.open(dropped.opened);
	return null;
}
