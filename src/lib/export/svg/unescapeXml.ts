const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
const stray = new RegExp(`&(?!${reference.source.slice(1)})`);

/**
 * What an XML text says, its five named and its numbered characters read; null where it names any
 * other: what a document defines for itself is not looked up.
 */
export function unescapeXml(text: string): string | null {
	if (stray.test(text)) return null;
	let sound = true;
	const read = text.replace(reference, (_, decimal, hex, name) => {
		if (name !== undefined) return named[name]!;
		const code = decimal !== undefined ? Number(decimal) : parseInt(hex, 16);
		if (code <= 0x10ffff) return String.fromCodePoint(code);
		sound = false;
		return '';
	});
	return sound ? read : null;
}
