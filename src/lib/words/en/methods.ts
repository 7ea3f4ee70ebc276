import { methodsPage } from './methodsPage.ts';
import { methodsPath } from './methodsPath.ts';
import { methodsUse } from './methodsUse.ts';

/** The page of methods. It alone needs these words, so they are no part of what every page loads. */
export const methods = { page: methodsPage, ...methodsPath, ...methodsUse };
