import type { english } from './english.ts';

/** All that a person reads, in one language. English is the model; another language has its shape. */
export type Words = typeof english;
