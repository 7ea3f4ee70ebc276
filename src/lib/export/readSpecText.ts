import { readOwnMarket } from '../facts/readOwnMarket.ts';
import type { FactProblem, Facts } from '../facts/types.ts';
import { LONGEST_FILE } from '../scenario/decodeText.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { isObject } from '../scenario/isObject.ts';
import { parseObject } from '../scenario/parseObject.ts';
import { FORMAT, restore } from '../scenario/restore.ts';
import { savedEntries } from '../scenario/savedEntries.ts';
import type { Problem } from '../scenario/types.ts';
import { readLook } from './readLook.ts';
import { refusal, type Refusal } from './refusal.ts';

/** A figure spec read from outside, with what of it could not be used; the rest was. */
export interface ReadSpec {
	readonly spec: FigureSpec;
	/** What it stands on: the facts given, or those with the reader's own market that travelled with it. */
	readonly facts: Facts;
	readonly problems: readonly Problem[];
	/** What of that market could not be used, row by row. */
	readonly market: readonly FactProblem[];
}

/**
 * Reads the text of a figure spec: what it cannot use is named and the usual takes its place, as with
 * an address. A text that is no such spec, not whole, or of a newer format is refused as a whole.
 * `builtIn` are the whole facts that ship.
 */
export function readSpecText(text: string, builtIn: Facts): ReadSpec | Refusal {
	if (text.length > LONGEST_FILE) {
		return refusal('picture-too-large', String(text.length), String(LONGEST_FILE));
	}
	const file = parseObject(text);
	if (!file || typeof file.chipcast !== 'number') return refusal('picture-damaged');
	if (file.chipcast > FORMAT) {
		return refusal('picture-newer', String(file.chipcast), String(FORMAT));
	}
	const { data, set, figure } = file;
	const whole = typeof data === 'string' && typeof figure === 'string' && isObject(set);
	if (file.chipcast !== FORMAT || !whole) return refusal('picture-damaged');
	const own = file.market === undefined ? null : readOwnMarket({ market: file.market }, builtIn);
	const facts = own?.facts ?? builtIn;
	const { scenario, view, problems } = restore(
		[...savedEntries({ ...file, set }), ['view.figure', figure]],
		facts
	);
	const { look, problems: lookProblems } = readLook(file, facts);
	return {
		spec: { scenario, view, ...look },
		facts,
		problems: [...problems, ...lookProblems],
		market: own?.problems ?? []
	};
}
