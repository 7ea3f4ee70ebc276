import { numbers } from '../numbers.ts';

/** Numbers and dates as Italian writes them. */
export const n = numbers('it');
