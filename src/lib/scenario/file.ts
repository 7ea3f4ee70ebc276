import type { OwnMarket } from '../facts/ownMarket.ts';
import type { Facts } from '../facts/types.ts';
import { LONGEST_FILE } from './decodeText.ts';
import { FORMAT, inOrder, type Entry } from './restore.ts';
import type { Problem, Scenario, Value } from './types.ts';

/** A saved scenario: what differs, with the preset it differs from and the data it was made with. */
export interface ScenarioFile {
	chipcast: typeof FORMAT;
	data: string;
	set: Record<string, Value>;
	/** The reader's own market, where the scenario stands on one: without it the file could not be read. */
	market?: OwnMarket;
}

export function toFile(scenario: Scenario, facts: Facts): ScenarioFile {
	return {
		chipcast: FORMAT,
		data: facts.version,
		set: { preset: scenario.preset, ...inOrder(scenario).set },
		...(facts.own ? { market: facts.own } : {})
	};
}

/** What a saved scenario's text holds: entries for `restore`, and all its parts as they stand there. */
export interface FileEntries {
	entries: Entry[];
	parts: Readonly<Record<string, unknown>>;
}

const MOST_IDS = 10_000;

/**
 * The entries of a saved scenario's text, for `restore`; or the one problem of a text that is none at
 * all, so that a caller never replaces what is open by the default.
 */
export function fileEntries(text: string): FileEntries | { problem: Problem } {
	const refuse = (code: string, value: string, range = '') => ({
		problem: { code, id: '', value, range }
	});
	if (text.length > LONGEST_FILE) {
		return refuse('file-too-long', String(text.length), String(LONGEST_FILE));
	}
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return refuse('not-json', text.slice(0, 40));
	}
	const file =
		typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
	const set = file.set;
	if (!('chipcast' in file) || typeof set !== 'object' || set === null || Array.isArray(set)) {
		return refuse('not-a-scenario', text.slice(0, 40));
	}
	const entries = Object.entries(set);
	if (entries.length > MOST_IDS) {
		return refuse('file-too-long', String(entries.length), String(MOST_IDS));
	}
	return { entries: [['v', file.chipcast], ['data', file.data], ...entries], parts: file };
}
