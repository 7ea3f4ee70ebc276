import type { ScatterMark } from './types.ts';

/** Something that short names leave out, and the marks it holds for. */
export interface KeyGroup {
	head: string;
	members: readonly string[];
}

/** What the shortest names of marks leave out, each once, in the order of the marks. */
export function keyGroups(marks: readonly ScatterMark[]): KeyGroup[] {
	const groups = new Map<string, string[]>();
	for (const { group } of marks) {
		if (group) groups.set(group.head, [...(groups.get(group.head) ?? []), group.member]);
	}
	return [...groups].map(([head, members]) => ({ head, members }));
}
