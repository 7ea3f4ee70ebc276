import type { english } from './english.ts';

/** What the page opens with, in one language. English is the model; another language has its shape. */
export type Words = typeof english;
