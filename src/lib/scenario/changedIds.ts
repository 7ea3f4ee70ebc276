import { isNote } from './note.ts';
import type { Scenario } from './types.ts';

/** Whether an id is of what is said of a scenario, which changes nothing in it. */
export const isRemark = (id: string): boolean => id === 'name' || isNote(id);

/** The ids of what a scenario changes of its preset. */
export const changedIds = ({ set }: Scenario): string[] =>
	Object.keys(set).filter((id) => !isRemark(id));
