import type { Component } from 'svelte';
import type { DialogId } from '../session/pageState.svelte.ts';
import type { FigureId } from '../scenario/types.ts';
import type { Session } from '../session/session.svelte.ts';

import type { LayNotes } from './layNotes.ts';

type Part<Props extends Record<string, unknown>> = () => Promise<{ default: Component<Props> }>;

/** Every figure but the market's is loaded when its tab is first opened. */
export const lateFigures: Record<Exclude<FigureId, 'market'>, Part<{}>> = {
	growth: () => import('./GrowthPanel.svelte'),
	houses: () => import('./HousesPanel.svelte'),
	vintages: () => import('./VintagesPanel.svelte'),
	record: () => import('./RecordPanel.svelte'),
	valuations: () => import('./ValuationsPanel.svelte'),
	worth: () => import('./WorthPanel.svelte'),
	pricedin: () => import('./PricedInPanel.svelte'),
	compare: () => import('./ComparePanel.svelte'),
	story: () => import('./StoryPanel.svelte')
};

/** What opens over the page, by its id. */
export const lateDialogs: Record<DialogId, Part<{}>> = {
	export: () => import('./ExportDialog.svelte'),
	table: () => import('./TableDialog.svelte'),
	share: () => import('./ShareDialog.svelte'),
	figures: () => import('./FiguresDialog.svelte'),
	kept: () => import('./KeptDialog.svelte'),
	steps: () => import('./StepsDialog.svelte'),
	goal: () => import('./GoalDialog.svelte'),
	notes: () => import('./NotesDialog.svelte'),
	own: () => import('./OwnDialog.svelte')
};

/** Parts of the page that it opens without. */
export const latePanels: Record<
	'notices' | 'notesList' | 'questions' | 'wholeWindow' | 'shape',
	Part<{}>
> = {
	notices: () => import('./Notices.svelte'),
	notesList: () => import('./NotesList.svelte'),
	questions: () => import('./Questions.svelte'),
	wholeWindow: () => import('./WholeWindow.svelte'),
	shape: () => import('./ShapeGroup.svelte')
};

/** What lays notes over the market figure. */
export const lateNotes: Part<{ onload(lay: LayNotes): void }> = () =>
	import('./NotesLoader.svelte');

/** What the reader points at and drags in the market figure. */
export const lateOver = () => import('./MarketOver.svelte');

/** The switch of a price's line, and what makes that line. */
export const latePriced = () => import('./PricedSwitch.svelte');

/** Possible futures, one after the other. */
export const lateFutures = () => import('./Futures.svelte');

/** What a menu does when an entry is chosen. */
export const lateYears = () => import('./changeYears.ts');

/** The page on a market that a reader brought. */
export const lateOwnPage: Part<{ session: Session; allFigures: string }> = () =>
	import('./OwnPage.svelte');

export const lateSource: Part<{ source: string; figure?: string }> = () =>
	import('./SourceDialog.svelte');
