import { valueToAdd } from '../answers/valueToAdd.ts';
import { withoutYear, withYear } from '../scenario/years.ts';
import type { Session } from '../session/session.svelte.ts';
import { wholeOf } from '../words/whole.ts';
import type { Words } from '../words/words.ts';

/** Adds a year to the path where the path is, and gives what is said of it. */
export function addYear(year: number, session: Session, words: Words): string {
	const value = valueToAdd(session.projection, year);
	session.become(withYear(session.scenario, year, value, session.facts));
	return wholeOf(words).history.yearAdded(year);
}

/** Takes a year away, and gives what is said of it; nothing where it is the last. */
export function removeYear(year: number, session: Session, words: Words): string {
	const next = withoutYear(session.scenario, year, session.facts);
	if (!next) return '';
	const lost = next.set['after.growth'] !== session.scenario.set['after.growth'];
	session.become(next);
	const { yearRemoved, lastGone } = wholeOf(words).history;
	return yearRemoved(year) + (lost ? ` ${lastGone}` : '');
}
