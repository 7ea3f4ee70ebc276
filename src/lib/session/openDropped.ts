import type { OwnTable } from '../facts/ownColumns.ts';
import { ownTableOf } from '../facts/ownTable.ts';
import { readOwnMarket } from '../facts/readOwnMarket.ts';
import type { Facts, FactProblem } from '../facts/types.ts';
import { decodeText } from '../scenario/decodeText.ts';
import { fileEntries } from '../scenario/file.ts';
import { isDeepText } from '../scenario/isDeepText.ts';
import { openText, type Opened } from '../scenario/openText.ts';
import { parseObject } from '../scenario/parseObject.ts';
import type { Problem } from '../scenario/types.ts';

/** A table or file of a reader's own market: the name and what it shall do are still to be asked. */
export type BroughtMarket =
	| { readonly kind: 'table'; readonly table: OwnTable; readonly text: string }
	| { readonly kind: 'market'; readonly json: string };

/** What a dropped, chosen or pasted thing turned out to be. */
export type Dropped =
	| {
			readonly kind: 'scenario';
			readonly opened: Opened;
			/** What it stands on: the built-in facts, or those with the market that travelled with it. */
			readonly facts: Facts;
			/** What of that market could not be used, row by row. */
			readonly market: readonly FactProblem[];
	  }
	| BroughtMarket
	| { readonly kind: 'refused'; readonly problem: Problem };

function marketOf(text: string): unknown {
	const read = isDeepText(text, 8) ? null : fileEntries(text);
	return read && 'parts' in read ? read.parts.market : undefined;
}

/** Whether a text is JSON of a market by itself: lists of figures or companies, and no scenario. */
function isMarket(text: string): boolean {
	const parsed = parseObject(text);
	if (!parsed || 'chipcast' in parsed) return false;
	return 'figures' in parsed || 'companies' in parsed;
}

/**
 * Reads what was dropped on the page, chosen or pasted: a saved scenario, a link, or a reader's own
 * market. `facts` are the whole built-in ones. Never throws; nothing open is replaced by a refusal.
 */
export function openDropped(content: string | Uint8Array, facts: Facts): Dropped {
	const decoded = decodeText(content);
	if ('problem' in decoded) return { kind: 'refused', ...decoded };
	const { text } = decoded;
	if (isMarket(text)) return { kind: 'market', json: text };
	// A line of JSON has commas and quotes as well, and may hold every name that a head line needs.
	const table = /^\s*[{[]/.test(text) ? null : ownTableOf(text);
	if (table) return { kind: 'table', table, text };

	const market = marketOf(text);
	if (market === undefined) {
		const opened = openText(text, facts);
		if ('problem' in opened) return { kind: 'refused', ...opened };
		return { kind: 'scenario', opened, facts, market: [] };
	}
	const own = readOwnMarket({ market }, facts);
	const opened = openText(text, own.facts ?? facts);
	if ('problem' in opened) return { kind: 'refused', ...opened };
	return { kind: 'scenario', opened, facts: own.facts ?? facts, market: own.problems };
}
