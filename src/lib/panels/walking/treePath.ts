import type { TreeNode } from './figureTree.ts';

/** The way to a node: which child is taken at each level, the figure itself being the first. */
export type TreePath = readonly number[];

export interface Reached {
	readonly node: TreeNode;
	readonly path: TreePath;
	/** Its place among its siblings, from 1, and how many these are. */
	readonly at: number;
	readonly of: number;
}

const goesTo = (path: TreePath, one: TreePath) =>
	one.every((child, level) => path[level] === child);

const placesIn = (
	nodes: readonly TreeNode[],
	isOpen: (path: TreePath) => boolean,
	above: TreePath = []
): Reached[] =>
	nodes.flatMap((node, i) => {
		const path = [...above, i];
		const inside = isOpen(path) ? placesIn(node.children, isOpen, path) : [];
		return [{ node, path, at: i + 1, of: nodes.length }, ...inside];
	});

/** What keys reach from a place: all on the way to it, their siblings, and what lies in the place itself. */
export const reachedFrom = (nodes: readonly TreeNode[], path: TreePath): Reached[] =>
	placesIn(nodes, (here) => goesTo(path, here));

/** Every place of a tree, each before what lies in it. */
export const allPlaces = (nodes: readonly TreeNode[]): Reached[] => placesIn(nodes, () => true);

/** As much of a path as the tree still has. */
export function standingPath(root: TreeNode, path: TreePath): TreePath {
	const reached = reachedFrom([root], path);
	return reached.findLast((one) => goesTo(path, one.path))!.path;
}

/** Where a key leads to from a place; undefined for a key that is none of the tree's. */
export function stepOf(key: string, { path, at, of, node }: Reached): TreePath | undefined {
	const sibling = (to: number) => [...path.slice(0, -1), Math.min(Math.max(to, 1), of) - 1];
	const steps: Record<string, TreePath> = {
		ArrowDown: node.children.length > 0 ? [...path, 0] : path,
		ArrowUp: path.length > 1 ? path.slice(0, -1) : path,
		ArrowRight: sibling(at + 1),
		ArrowLeft: sibling(at - 1),
		Home: sibling(1),
		End: sibling(of),
		Escape: [0]
	};
	return steps[key];
}
