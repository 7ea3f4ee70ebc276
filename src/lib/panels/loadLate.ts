import { hasNotes } from '../scenario/note.ts';
import type { FigureId } from '../scenario/types.ts';
import type { DialogId } from '../session/pageState.svelte.ts';
import type { Session } from '../session/session.svelte.ts';

type LatePanels = typeof import('./lateParts.ts').latePanels;

/** The table of what is loaded late is itself loaded then: the page opens without it. */
const lateParts = () => import('./lateParts.ts');

/** The panel of a figure that the page does not open with. */
export const loadFigure = (figure: Exclude<FigureId, 'market'>) =>
	lateParts().then(({ lateFigures }) => lateFigures[figure]());

type Loaded<Id extends keyof LatePanels> = Awaited<ReturnType<LatePanels[Id]>>;

/** A part of the page that it opens without. */
export const loadPanel = <Id extends keyof LatePanels>(id: Id) =>
	lateParts().then(({ latePanels }) => latePanels[id]() as Promise<Loaded<Id>>);

/** A dialog, and the one that may lie over it. */
export const loadDialog = (dialog: DialogId) =>
	lateParts().then(({ lateDialogs }) => lateDialogs[dialog]());

/** Waits for what is looked at, so that a page opened on it shows nothing else first. */
export async function figureReady(session: Session): Promise<void> {
	const { figure, priced } = session.view;
	const needed: Promise<unknown>[] = [];
	if (figure !== 'market') needed.push(loadFigure(figure));
	else {
		if (priced !== 'none') {
			needed.push(loadPanel('priced').then((part) => part.loadPriced(session)));
		}
		if (hasNotes(session.scenario)) needed.push(loadPanel('notes'));
	}
	// Where it cannot be loaded the page says so in its place.
	await Promise.allSettled(needed);
}
