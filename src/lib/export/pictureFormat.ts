/** Which kind of picture bytes or a text are by how they start; null for anything else. */
export function pictureFormat(content: Uint8Array | string): 'png' | 'svg' | null {
	const start =
		typeof content === 'string'
			? content.slice(0, 400)
			: String.fromCharCode(...content.subarray(0, 400));
	if (start.startsWith('\x89PNG')) return 'png';
	return /^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:svg[\s/>]|\?xml\s|!--)/.test(start) ? 'svg' : null;
}
