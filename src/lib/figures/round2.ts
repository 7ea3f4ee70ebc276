/**
 * A coordinate with two decimals. Engines disagree in the last bits of `exp` and `log`; two decimals
 * make the same picture the same text everywhere.
 */
export const round2 = (value: number): number => Math.round(value * 100) / 100 + 0;
