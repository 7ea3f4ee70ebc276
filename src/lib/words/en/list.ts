/** Items as a text lists them: one, two and three. */
export const list = (items: readonly string[]): string =>
	items.length < 2
		? (items[0] ?? '')
		: `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
