import { pools } from './pools.ts';

/** The pool with its preposition: dei chip su misura, delle vendite di chip. */
export const ofPool = (role: string): string =>
	`${role === 'foundry' ? 'delle' : 'dei'} ${pools[role] ?? pools.merchant}`;

export const shareOf = (role: string): string => `Quota ${ofPool(role)}`;
