/** Puts the focus on the chosen tab, the place to go on from when the button that had it leaves the page. */
export const focusTab = (): void =>
	document
		.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
		?.focus({ preventScroll: true });
