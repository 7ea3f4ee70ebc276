import { focusBack } from './focusBack.ts';

/** Opens a dialog that holds the page. The focus goes back by hand: the element leaves the page before it could be closed. */
export function showModal(dialog: HTMLDialogElement): () => void {
	const back = focusBack();
	dialog.showModal();
	return back;
}
