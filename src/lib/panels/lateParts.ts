import type { Component } from 'svelte';
import type { DialogId } from '../session/pageState.svelte.ts';
import type { FigureId } from '../scenario/types.ts';

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
	listen: () => import('./Listening.svelte'),
	projector: () => import('./Projector.svelte'),
	share: () => import('./ShareDialog.svelte'),
	figures: () => import('./FiguresDialog.svelte'),
	kept: () => import('./KeptDialog.svelte'),
	steps: () => import('./StepsDialog.svelte'),
	goal: () => import('./GoalDialog.svelte'),
	notes: () => import('./NotesDialog.svelte'),
	own: () => import('./OwnDialog.svelte')
};

const panel = (load: Part<{}>) => load;

/** Parts of the page that it opens without, and what they do. */
export const latePanels = {
	notices: panel(() => import('./Notices.svelte')),
	notesList: panel(() => import('./NotesList.svelte')),
	questions: panel(() => import('./Questions.svelte')),
	wholeWindow: panel(() => import('./WholeWindow.svelte')),
	shape: panel(() => import('./ShapeGroup.svelte')),
	/** What lays notes over the market figure. */
	notes: () => import('./NotesLoader.svelte'),
	/** What the reader points at and drags in the market figure. */
	over: () => import('./MarketOver.svelte'),
	/** What keys walk through in the market figure, from its years. */
	tree: () => import('./walking/FigureTree.svelte'),
	/** The switch of a price's line, and what makes that line. */
	priced: () => import('./PricedSwitch.svelte'),
	/** Below the values published for a year. */
	leftOut: () => import('./LeftOut.svelte'),
	/** Possible futures, one after the other. */
	futures: () => import('./Futures.svelte'),
	/** What a menu does when an entry is chosen. */
	years: () => import('./changeYears.ts'),
	/** The page on a market that a reader brought. */
	ownPage: () => import('./OwnPage.svelte'),
	source: () => import('./SourceDialog.svelte')
};
