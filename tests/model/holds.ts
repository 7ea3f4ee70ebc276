import fc, { type IPropertyWithHooks } from 'fast-check';

/** Checks a property over 10,000 cases, the same ones in every run. */
export function holds<Case>(property: IPropertyWithHooks<Case>): void {
	fc.assert(property, { numRuns: 10_000, seed: 20_241_121 });
}
