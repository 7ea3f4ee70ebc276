/** What the pieces of the page say that know nothing of chips. */
export const parts = {
	edited: 'edited',
	reset: (label: string, fallback: string) => `Reset ${label} to ${fallback}`,
	resetPlain: (label: string) => `Reset ${label}`,
	default: (fallback: string, published?: number, note?: string) =>
		note
			? `${note}; default ${fallback}`
			: `default ${fallback}${published ? `, ${published} published` : ''}`,
	/** The button's name while its visible text tells the default instead of the evidence. */
	evidence: (shown: string, caption: string) => `${shown}; ${caption}`,
	source: (house: string, date: string) => `Source: ${house}, ${date}`,
	close: 'Close',
	dismiss: 'Dismiss'
};
