/**
 * Variance of the log error `h` years ahead: K²·(h + h²/m), a random walk of yearly errors K plus
 * the error of a growth rate known from m years (Farmer & Lafond 2016, Research Policy 45:647).
 */
export function horizonVariance(h: number, yearly: number, history: number): number {
	return yearly * yearly * (h + (h * h) / history);
}
