/** The step of a market value under a slider, a drag or a key: a hundredth of its power of ten. */
export const marketStep = (value: number): number =>
	Number((10 ** (Math.floor(Math.log10(value) + 1e-12) - 2)).toPrecision(3));
