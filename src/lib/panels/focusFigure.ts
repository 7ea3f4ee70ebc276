import type { FigureId } from '../scenario/types.ts';

/** Puts the focus on a figure's tab, when the button that had it leaves the page by being pressed. */
export const focusFigure = (figure: FigureId): void =>
	document.getElementById(`stage-${figure}`)?.focus({ preventScroll: true });
