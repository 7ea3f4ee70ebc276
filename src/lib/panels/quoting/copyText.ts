/**
 * Puts a text on the clipboard that is still being made. Begun at once, since Safari lets a click copy
 * nothing that was waited for.
 */
export async function copyText(text: Promise<string>): Promise<void> {
	if (typeof ClipboardItem !== 'function' || typeof navigator.clipboard?.write !== 'function') {
		return navigator.clipboard.writeText(await text);
	}
	const blob = text.then((one) => new Blob([one], { type: 'text/plain' }));
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}
