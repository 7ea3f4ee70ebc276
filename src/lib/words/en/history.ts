import { assumptions } from './assumptions.ts';

/** The steps of the history, each in one line. */
export const history = {
	title: 'Steps of this visit',
	note: 'Choose a step to go back to it. What came after stays, until something else is changed.',
	none: 'Nothing was changed yet. Every decision will stand here as one step.',
	now: 'now',
	start: 'As it was opened',
	/** A value that follows others where the reader sets none. */
	automatic: 'automatic',
	growth: (from: number, to: number) => `Growth ${assumptions.span(from, to)}`,
	opened: (name: string, changes: number) =>
		`Opened ${name}${changes === 0 ? '' : changes === 1 ? ' with one change' : ` with ${changes} changes`}`,
	added: (year: string, value: string) => `${year} added at ${value}`,
	removed: (year: string) => `${year} removed`,
	reset: (name: string, value: string) => `${name}: back to ${value}`,
	resetAll: 'All back to the start',
	renamed: (name: string) => (name ? `Named “${name}”` : 'Name taken away'),
	noted: (text: string) => (text ? `Note: “${text}”` : 'Note removed'),
	notedSeveral: (count: number) => `${count} notes changed`,
	/** Names of what changed at once. */
	several: (names: readonly string[]) =>
		`${names.length} changes: ${names.slice(0, 2).join(', ')}${names.length > 2 ? ', …' : ''}`,
	yearRemoved: (year: number) => `${year} removed.`,
	yearAdded: (year: number) => `${year} added.`,
	lastGone: 'With one point left there is no growth to carry on: the long-run growth applies.',
	/** A step that only shows another figure. */
	nothing: 'A worked question'
};
