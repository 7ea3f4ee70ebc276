import { createContext } from 'svelte';
import type { Scenario } from '../scenario/types.ts';
import type { Keeper } from './keeper.svelte.ts';
import type { BroughtMarket } from './openDropped.ts';

/** Which part of a narrow page lies under the figure. */
export type Section = 'adjust' | 'words';

export type DialogId =
	| 'export'
	| 'table'
	| 'listen'
	| 'projector'
	| 'share'
	| 'figures'
	| 'kept'
	| 'steps'
	| 'goal'
	| 'notes'
	| 'own';

/** What is open on the page: no part of the scenario, never in the address. */
export class PageState {
	/** The address of the site, below which fonts and facts lie. */
	readonly root: string;
	dialog: DialogId | null = $state.raw(null);
	/** The source shown, by id, and the figure it was asked for, if one. */
	source: { id: string; figure?: string } | null = $state.raw(null);
	/** What the device keeps; loaded after the page. */
	keeper: Keeper | null = $state.raw(null);
	/** A table or file of a market that was dropped on the page, for the dialog that asks what it shall do. */
	brought: BroughtMarket | null = $state.raw(null);
	/** Why what was dropped could not be opened, until it is dismissed. */
	refused: string = $state.raw('');
	/** The worked question that was asked last, and the scenario it opened. */
	asked: { id: string; scenario: Scenario } | null = $state.raw(null);
	section: Section = $state.raw('adjust');
	/** What the last action did, for the one live region. */
	said: string = $state.raw('');

	constructor(root = '/') {
		this.root = root;
	}
}

export const [getPageState, setPageState] = createContext<PageState>();
