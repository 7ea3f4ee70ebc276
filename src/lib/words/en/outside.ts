/** What is said of the page elsewhere: beside a link to it, and around a figure on somebody else's page. */
export const outside = {
	description:
		'The published figures about the AI chip market as a path you can move: how unsure it is, who else says so, and what the companies are worth beside it.',
	figureTitle: (figure: string) => `${figure}: a figure of Chipcast`,
	figureDescription:
		'A figure from published numbers about the AI chip market, with its scenario and its sources.',
	open: 'Open in Chipcast',
	newTab: '(in a new tab)',
	making: 'Drawing the figure …',
	failed: 'The figure could not be drawn here. The link below opens it.',
	misread: (count: number) =>
		count === 1
			? 'One setting of the address was not understood; the others count.'
			: `${count} settings of the address were not understood; the others count.`
};
