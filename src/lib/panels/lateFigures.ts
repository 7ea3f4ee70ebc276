import type { Session } from '../session/session.svelte.ts';

/** Every figure but the market's is loaded when its tab is first opened. */
export const lateFigures = {
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

/** Waits for what is looked at, so that a page opened on it shows nothing else first. */
export async function figureReady(session: Session): Promise<void> {
	const { figure, priced } = session.view;
	let needed: Promise<unknown> | undefined;
	if (figure !== 'market') needed = lateFigures[figure]();
	else if (priced !== 'none') {
		needed = import('./PricedSwitch.svelte').then(({ loadPriced }) => loadPriced(session));
	}
	// Where it cannot be loaded the page says so in its place.
	await needed?.catch(() => undefined);
}
