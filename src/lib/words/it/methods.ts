import type { methods as model } from '../en/methods.ts';
import { methodsPage } from './methodsPage.ts';
import { methodsPath } from './methodsPath.ts';
import { methodsUse } from './methodsUse.ts';

export const methods: typeof model = { page: methodsPage, ...methodsPath, ...methodsUse };
