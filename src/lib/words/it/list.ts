/** Items as a text lists them; «ed» before an e. */
export const list = (items: readonly string[]): string => {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	return `${items.slice(0, -1).join(', ')} ${/^e/i.test(last) ? 'ed' : 'e'} ${last}`;
};
