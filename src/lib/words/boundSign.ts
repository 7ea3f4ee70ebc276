/** What stands before a number that is a bound on one side, in any language. */
export const boundSign = (bound: string | undefined): string =>
	bound === 'lower' ? '> ' : bound === 'upper' ? '< ' : '';
