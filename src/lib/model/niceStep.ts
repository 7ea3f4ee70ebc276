import { tickStep } from 'd3';

/** A step of 1, 2 or 5 times a power of ten that fits about `count` times into `span`, above 0. */
export const niceStep = (span: number, count: number): number => tickStep(0, span, count);
