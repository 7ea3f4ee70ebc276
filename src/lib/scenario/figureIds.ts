/** Every figure there is, in the order of the tabs: what addresses, tabs and exports choose between. */
export const figureIds = [
	'market',
	'growth',
	'houses',
	'vintages',
	'record',
	'valuations',
	'worth',
	'pricedin',
	'compare',
	'story'
] as const;
