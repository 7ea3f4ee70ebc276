import { inOrder } from './restore.ts';
import type { Scenario } from './types.ts';

const key = (scenario: Scenario) => JSON.stringify(inOrder(scenario));

/** Whether two scenarios assume and say the same, in whatever order they were set. */
export const sameScenario = (a: Scenario, b: Scenario): boolean => a === b || key(a) === key(b);
