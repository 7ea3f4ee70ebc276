/**
 * A generator of whole numbers 0 … 2³² − 1: sfc32, "small fast counter" (Doty-Humphrey, PractRand).
 * Whole numbers, so that every engine gives the same ones. The four words are its state; words that
 * are alike need a dozen draws before they show no longer.
 */
export function sfc32(a: number, b: number, c: number, counter: number): () => number {
	return () => {
		const drawn = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + drawn) | 0;
		return drawn >>> 0;
	};
}
