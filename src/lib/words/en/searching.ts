/** Search and order of the list of all figures: its script carries these words and no others. */
export const searching = {
	label: 'Search by house, year, what is counted, publisher …',
	found: (shown: number, all: number) =>
		shown === all ? `All ${all} figures` : `${shown} of ${all} figures`,
	none: (query: string) => `No figure has “${query}” in its row.`,
	clear: 'Clear the search',
	sort: 'Order',
	listed: 'As listed',
	reverse: 'Reverse'
};
