/** A text as it is searched: small letters without their marks. */
export const searched = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase();

/** Whether a text (as `searched` gives it) has each word of what was asked for, anywhere and in any order. */
export function matcher(query: string): (text: string) => boolean {
	const parts = searched(query).split(/\s+/).filter(Boolean);
	return (text) => parts.every((part) => text.includes(part));
}
