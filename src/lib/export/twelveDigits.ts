/**
 * A number at 12 significant digits. Engines disagree in the last bits of a power or a logarithm, so
 * exported numbers stop short of them.
 */
export const twelveDigits = (value: number): number => Number(value.toPrecision(12));
