import { ownTemplate } from '../export/ownTemplate.ts';
import type { OwnTable } from '../facts/ownColumns.ts';
import type { OwnMarket } from '../facts/ownMarket.ts';
import type { OwnChoice } from '../facts/ownPreset.ts';
import { ownTableOf } from '../facts/ownTable.ts';
import { BUILT_IN_UNIT } from '../facts/readOwnMarket.ts';
import type { Facts } from '../facts/types.ts';
import { decodeText } from '../scenario/decodeText.ts';
import type { BroughtMarket } from '../session/openDropped.ts';
import { saveBlob } from './saveBlob.ts';

export const tables: readonly OwnTable[] = ['figures', 'companies'];

/** A publication as the value of a choice: no name holds a tab. */
export const startKey = ({ house, vintage }: OwnChoice): string => `${house}\t${vintage}`;

/** What the form of a market holds. */
export interface OwnTexts {
	name: string;
	unit: string;
	mode: OwnMarket['mode'];
	texts: Record<OwnTable, string>;
	/** Instead of the tables: a file of JSON. */
	json: string | undefined;
	/** Key of the publication the path starts from; empty: as the rows suggest. */
	start: string;
}

/** Where the form starts: from what was dropped, else from the market that is shown, else empty. */
export function textsOf(
	brought: BroughtMarket | null,
	shown: OwnMarket | undefined,
	builtIn: Facts
): OwnTexts {
	const empty = { figures: '', companies: '' };
	const start: OwnTexts = {
		name: '',
		unit: BUILT_IN_UNIT,
		mode: 'replace',
		texts: empty,
		json: undefined,
		start: ''
	};
	if (brought?.kind === 'table') {
		return { ...start, texts: { ...empty, [brought.table]: brought.text } };
	}
	if (brought) return { ...start, json: brought.json };
	if (!shown) return start;
	// Its own rows alone, whatever they stand beside.
	const own: Facts = { ...builtIn, own: { ...shown, mode: 'replace' } };
	const text = (table: OwnTable) => (shown[table].length > 0 ? ownTemplate(table, own) : '');
	const { name, unit, mode, points } = shown;
	return {
		...start,
		...{ name, unit, mode },
		texts: { figures: text('figures'), companies: text('companies') },
		start: points ? startKey(points) : ''
	};
}

/** The texts of chosen files by the table they are of; JSON stands for both; `unread` are of neither. */
export async function readTables(files: readonly File[]) {
	const found: {
		texts: Partial<Record<OwnTable, string>>;
		json: string | undefined;
		unread: string[];
	} = { texts: {}, json: undefined, unread: [] };
	for (const file of files) {
		const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
		const text = 'text' in decoded ? decoded.text : '';
		const table = ownTableOf(text);
		if (/^\s*\{/.test(text)) found.json = text;
		else if (table) found.texts[table] = text;
		else found.unread.push(file.name);
	}
	return found;
}

/** Saves the built-in figures or companies as a table: how a reader's own must look. */
export function templateOf(table: OwnTable, builtIn: Facts): void {
	const blob = new Blob([ownTemplate(table, builtIn)], { type: 'text/csv' });
	saveBlob(blob, `chipcast-${table}.csv`);
}
