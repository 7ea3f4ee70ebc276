import type { OwnMarket } from '../facts/ownMarket.ts';
import type { Facts } from '../facts/types.ts';
import { LONGEST_FILE } from './decodeText.ts';
import { FORMAT, inOrder, usualView, type Entry } from './restore.ts';
import type { Problem, Scenario, Value } from './types.ts';
import { savedEntries, tooManyIds } from './savedEntries.ts';
import { viewSet } from './viewSet.ts';

/** A saved scenario: what differs, with the preset it differs from and the data it was made with. */
export interface ScenarioFile {
	chipcast: typeof FORMAT;
	data: string;
	set: Record<string, Value>;
	/** What the view compares it with: each a preset and what differs from it. */
	with?: Record<string, Value>[];
	/** The reader's own market, where the scenario stands on one: without it the file could not be read. */
	market?: OwnMarket;
}

const setOf = (scenario: Scenario) => ({ preset: scenario.preset, ...inOrder(scenario).set });

/** A scenario as a file, with how it is looked at where that is given. */
export function toFile(scenario: Scenario, facts: Facts, view = usualView): ScenarioFile {
	return {
		chipcast: FORMAT,
		data: facts.version,
		set: { ...setOf(scenario), ...viewSet(view) },
		...(view.with.length > 0 ? { with: view.with.map(setOf) } : {}),
		...(facts.own ? { market: facts.own } : {})
	};
}

/** What a saved scenario's text holds: entries for `restore`, and all its parts as they stand there. */
export interface FileEntries {
	entries: Entry[];
	parts: Readonly<Record<string, unknown>>;
}

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
	const problem = tooManyIds(set);
	if (problem) return { problem };
	return { entries: savedEntries({ ...file, set }), parts: file };
}
