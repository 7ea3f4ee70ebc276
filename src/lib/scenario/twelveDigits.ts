/**
 * A number at 12 significant digits: what an assumption is set to, and what is exported. The last ones of
 * a double mean nothing, and engines disagree in them after a power or a logarithm.
 */
export const twelveDigits = (value: number): number => Number(value.toPrecision(12));
