import type { Numbers } from './numbers.ts';

/** All digits of a number, as `read` takes them: for a field that must not change what it holds. */
export const exactEntry = (value: number, { decimals }: Pick<Numbers, 'decimals'>): string =>
	String(value).replace('.', decimals(0.5, 1).charAt(1));
