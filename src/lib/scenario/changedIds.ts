import type { Scenario } from './types.ts';

/** The ids of what a scenario changes of its preset; a name changes nothing. */
export const changedIds = ({ set }: Scenario): string[] =>
	Object.keys(set).filter((id) => id !== 'name');
