/**
 * Variance of a Brownian bridge: the log error between two fixed years `years` apart, when the share
 * `s` (0 to 1) of the time has passed. K²·T·s·(1 − s): none at both ends, most in the middle.
 */
export function bridgeVariance(s: number, years: number, yearly: number): number {
	return yearly * yearly * years * s * (1 - s);
}
