/** A part of an address as it reads; as it stands where it was cut inside a letter. */
export function decodedPart(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
