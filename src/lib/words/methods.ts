import { methods as en } from './en/methods.ts';
import { methods as it } from './it/methods.ts';
import type { Language } from './language.ts';

/** What the page of methods says, in one language. English is the model. */
export type MethodsWords = typeof en;

/** The page of methods in every language. */
export const methodsIn: Readonly<Record<Language, MethodsWords>> = { en, it };
