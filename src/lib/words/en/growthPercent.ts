import { numbers } from '../numbers.ts';

const n = numbers('en');

/** A growth as per cent: one decimal where it is small. */
export const growthPercent = (growth: number, digits?: 0 | 1): string =>
	`${growth < 0 ? '−' : ''}${n.atMost(Math.abs(growth) * 100, digits ?? (Math.abs(growth) < 0.1 ? 1 : 0))} %`;
