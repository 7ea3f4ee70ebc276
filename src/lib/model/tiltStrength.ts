/**
 * The decay constant k of an exponential tilt, per interval, from its bend: the growth rate at the
 * start of the interval is e^k times the rate at its end. 0 for the steady bend 0.5.
 */
export function tiltStrength(bend: number): number {
	return 2 * Math.log(bend / (1 - bend));
}
