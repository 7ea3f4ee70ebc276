import type { Reached, TreePath } from './treePath.ts';

/** Gives a place of a tree the focus, of those that stand in it in the order in which they are reached. */
export function focusNode(tree: Element, reached: readonly Reached[], to: TreePath): void {
	const i = reached.findIndex(({ path }) => path.join() === to.join());
	tree.querySelectorAll<HTMLElement | SVGElement>('[role="treeitem"]')[i]?.focus();
}
