/** Gives what puts the focus back to where it is now, unless that has left the page. */
export function focusBack(): () => void {
	const before = document.activeElement;
	return () => {
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
}
