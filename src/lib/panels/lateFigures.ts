import type { FigureId } from '../scenario/types.ts';

/** Every figure but the market's is loaded when its tab is first opened. */
export const lateFigures = {
	growth: () => import('./GrowthPanel.svelte'),
	houses: () => import('./HousesPanel.svelte'),
	vintages: () => import('./VintagesPanel.svelte'),
	record: () => import('./RecordPanel.svelte'),
	valuations: () => import('./ValuationsPanel.svelte'),
	worth: () => import('./WorthPanel.svelte'),
	pricedin: () => import('./PricedInPanel.svelte'),
	story: () => import('./StoryPanel.svelte')
};

/** Waits for the code of a figure, so that a page opened on it shows nothing else first. */
export async function figureReady(figure: FigureId): Promise<void> {
	// Where it cannot be loaded the page says so in its place.
	if (figure !== 'market') await lateFigures[figure]().catch(() => undefined);
}
