/** What the page's document says of itself to those who list it, and nowhere on it. */
export const about = {
	description:
		'The published figures about the AI chip market as a path you can move: how unsure it is, who else says so, and what the companies are worth beside it.'
};
