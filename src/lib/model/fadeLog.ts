import type { Fade } from './types.ts';

/**
 * Log growth over the first `h` years of a growth rate that fades continuously.
 *
 * g∞·h + (g0 − g∞)·(1 − e^−λh) / λ with λ = ln 2 / half-life. At whole years it is the damped trend
 * of Gardner & McKenzie 1985 (Management Science 31:1237) in logarithms. h ≥ 0, half-life above 0;
 * an endless half-life is constant growth.
 */
export function fadeLog(h: number, { startRate, longRunRate, halfLife }: Fade): number {
	const decay = Math.LN2 / halfLife;
	const faded = decay === 0 ? h : -Math.expm1(-decay * h) / decay;
	return longRunRate * h + (startRate - longRunRate) * faded;
}
