/** Opens a dialog that holds the page. The focus goes back by hand: the element leaves the page before it could be closed. */
export function showModal(dialog: HTMLDialogElement): () => void {
	const before = document.activeElement;
	dialog.showModal();
	return () => {
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
}
