import { pools } from './pools.ts';

/** The name of a company's share, which says what it is a share of. */
export const shareOf = (role: string): string => `Share of ${pools[role] ?? pools.merchant}`;
