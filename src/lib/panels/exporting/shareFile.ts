/** Whether this device has a sheet that takes files of a type from a page. */
export function canShareFiles(type: string): boolean {
	if (typeof navigator.canShare !== 'function') return false;
	return navigator.canShare({ files: [new File([''], 'picture', { type })] });
}

/**
 * Hands a file to the device's share sheet. False where the browser wants another tap, because making
 * the file took longer than a tap lasts; a reader who closes the sheet wanted nothing else.
 */
export async function shareFile(file: File, title: string): Promise<boolean> {
	try {
		await navigator.share({ files: [file], title });
	} catch (error) {
		if ((error as Error).name === 'NotAllowedError') return false;
		if ((error as Error).name !== 'AbortError') throw error;
	}
	return true;
}
