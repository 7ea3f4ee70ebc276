function reverseBits(x: number): number {
	x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
	x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
	x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
	x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
	return (x >>> 16) | (x << 16);
}

/**
 * A 32-bit fraction with its bits flipped at random, each by what stands before it: a nested uniform
 * scramble (Owen 1997, Annals of Statistics 25:1541), which keeps all that makes Sobol points even.
 *
 * By a hash of the reversed bits in which a bit depends on lower ones alone (Laine & Karras 2011;
 * Burley 2020, JCGT 9(4)), with the stronger constants of N. Vegdahl (psychopath.io, 2021).
 */
export function owenScramble(fraction: number, seed: number): number {
	let x = reverseBits(fraction);
	x ^= Math.imul(x, 0x3d20adea);
	x = (x + seed) | 0;
	x = Math.imul(x, (seed >>> 16) | 1);
	x ^= Math.imul(x, 0x05526c56);
	x ^= Math.imul(x, 0x53a22864);
	return reverseBits(x) >>> 0;
}
