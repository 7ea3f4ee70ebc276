import type { Facts } from '../facts/types.ts';
import { toFile, type ScenarioFile } from '../scenario/file.ts';
import type { Scenario, View } from '../scenario/types.ts';
import type { Refused, Shelf } from './shelf.ts';

/** What a page shows: read when it is written, not when it is noted. */
export interface Shown {
	readonly scenario: Scenario;
	readonly view: View;
	readonly facts: Facts;
}

/** Runs something after so many milliseconds; gives what stops it. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** Commits come in bursts; storage is written once they pause. */
const PAUSE = 250;

function fileOf({ scenario, view, facts }: Shown): ScenarioFile | null {
	const fresh = scenario.preset === facts.presets[0]?.id && Object.keys(scenario.set).length === 0;
	if (fresh && !facts.own) return null;
	return toFile(scenario, facts, view);
}

/**
 * Keeps what a tab shows as its last state. `note` at every commit, `flush` when the page is hidden or
 * goes: what was decided last must not wait for a pause that never comes.
 */
export function createLastState(shelf: Pick<Shelf, 'keepLast'>, shown: () => Shown, later: Later) {
	let stop: (() => void) | null = null;
	const flush = (): Refused | null => {
		if (!stop) return null;
		stop();
		stop = null;
		return shelf.keepLast(fileOf(shown()));
	};
	return {
		note: () => {
			stop?.();
			stop = later(flush, PAUSE);
		},
		flush
	};
}
