import { fileName } from '../export/fileName.ts';
import { toFile } from '../scenario/file.ts';
import type { Session } from '../session/session.svelte.ts';
import { saveBlob } from './saveBlob.ts';

/** Saves what is open to a file, with its market where that is the reader's own. */
export function saveScenario({ scenario, view, facts }: Session): void {
	const text = `${JSON.stringify(toFile(scenario, facts, view), null, '\t')}\n`;
	const name = fileName({ scenario, view: { figure: 'scenario' } }, facts, 'json');
	saveBlob(new Blob([text], { type: 'application/json' }), name);
}
