import { n } from './n.ts';

export const growthPercent = (growth: number, digits?: 0 | 1): string =>
	`${growth < 0 ? '−' : ''}${n.atMost(Math.abs(growth) * 100, digits ?? (Math.abs(growth) < 0.1 ? 1 : 0))}%`;
