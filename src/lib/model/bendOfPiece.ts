import { bendOfStrength } from './bendOfStrength.ts';
import { tiltStrength } from './tiltStrength.ts';

/**
 * The bend of a piece of a tilted interval, the piece covering `fraction` (0 to 1) of its length.
 *
 * A piece of an exponential tilt is an exponential tilt whose decay constant is smaller by the
 * fraction, wherever the piece sits: so a point can be added on a steady path without moving it.
 */
export function bendOfPiece(bend: number, fraction: number): number {
	return bendOfStrength(tiltStrength(bend) * fraction);
}
