/** The bend, in (0, 1), of an exponential tilt with decay constant `k`: undoes `tiltStrength`. */
export function bendOfStrength(k: number): number {
	return 1 / (1 + Math.exp(-k / 2));
}
