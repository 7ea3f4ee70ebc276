/** What is said where there is no page to show: at an address that leads to nothing, or when one could not be loaded. */
export const missing = {
	documentTitle: 'Nothing here – Chipcast',
	title: 'There is nothing at this address',
	asked: (path: string) => `You asked for ${path}.`,
	why: 'The address may have been cut or mistyped, or what was there has moved.',
	scenario: 'Open the scenario of this address in a chart',
	failed: {
		documentTitle: 'Not loaded – Chipcast',
		title: 'This page could not be loaded',
		why: 'The connection may have gone. Check it and try again.',
		again: 'Try again'
	},
	home: 'The charts',
	homeNote: 'The AI chip market, its figures and what would have to be true for them.',
	sources: 'All figures and their sources',
	sourcesNote: 'Every published figure with its house, date, definition and page.',
	methods: 'Methods',
	methodsNote: 'How everything is computed, formula by formula.'
};
