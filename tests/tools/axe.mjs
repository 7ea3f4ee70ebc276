import axe from 'axe-core';
import { wcagContrast } from 'culori';

// `target-size` runs only when the tags of 2.2 are asked for.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ENOUGH = 4.5;

/** Why axe leaves a contrast undecided; each is decided here by the colours themselves (`groundsOf`). */
const UNDECIDED = {
	bgOverlap: 'something without a ground of its own lies over it: a ring, a layer for the pointer',
	bgGradient: 'a select’s arrow is drawn by a gradient beside its text',
	imgNode: 'the text stands in an SVG element, which axe takes for an image',
	shortTextContent: 'one digit of an axis',
	nonBmp: 'a sign of a formula, which axe takes for a picture',
	elmPartiallyObscured:
		'its end is scrolled under an edge, or a label next to it reaches over its box',
	elmPartiallyObscuring: 'its box, not its text, reaches over one beside it'
};

/** Rules whose doubt is answered for every element; what they are sure of still fails. */
const ANSWERED = {
	'scrollable-region-focusable':
		'a menu has items that arrow keys reach and Tab does not, and moving among them scrolls it'
};

const place = ({ target }) => `(${target.flat().join(' ')})`;
const reasonOf = ({ any }) => any.find(({ data }) => data?.messageKey)?.data.messageKey ?? '';

/** Runs in the page: a text's colour and those it stands on, for each element that is named. */
function groundsOf(targets) {
	const root = getComputedStyle(document.documentElement);
	const filled = (element) => {
		for (let up = element; up; up = up.parentElement) {
			const { backgroundColor } = getComputedStyle(up);
			if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
		}
		return root.getPropertyValue('--page');
	};
	return targets.map((target) => {
		const element = document.querySelector(target);
		const { color, fill, stroke, strokeWidth, paintOrder } = getComputedStyle(element);
		if (!(element instanceof SVGElement)) return { ink: color, grounds: [filled(element)] };
		// A text with a halo brings its own ground; others stand on the page or on what lies ahead.
		const halo =
			paintOrder.startsWith('stroke') && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
		const tokens = ['--page', '--tint'].map((name) => root.getPropertyValue(name).trim());
		return { ink: fill, grounds: halo ? [stroke] : tokens };
	});
}

/** What is undecided and is not a contrast that the colours show to be enough. */
async function unexplained(page, results) {
	const nodes = results.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
	const known = ({ id, node }) => id === 'color-contrast' && reasonOf(node) in UNDECIDED;
	const contrasts = nodes.filter(known);
	const colours = await page.evaluate(
		groundsOf,
		contrasts.map(({ node }) => node.target[0])
	);
	const faint = contrasts.flatMap(({ node }, i) => {
		const { ink, grounds } = colours[i];
		const least = Math.min(...grounds.map((ground) => wcagContrast(ink, ground)));
		return least >= ENOUGH ? [] : [`contrast ${least.toFixed(2)} of ${ink} ${place(node)}`];
	});
	const others = nodes.filter((one) => !known(one) && !(one.id in ANSWERED));
	return [
		...faint,
		...others.map(({ id, node }) => `undecided: ${id} ${reasonOf(node)} ${place(node)}`)
	];
}

/** Checks a page for accessibility: a line for each element that fails, or is undecided for no known reason. */
export async function axeViolations(page) {
	// The page's policy forbids script elements; what the debugger evaluates it does not see.
	await page.evaluate(axe.source);
	const { violations, incomplete } = await page.evaluate(
		(tags) =>
			globalThis.axe.run({
				runOnly: { type: 'tag', values: tags },
				resultTypes: ['violations', 'incomplete']
			}),
		TAGS
	);
	const lines = violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help} ${place(node)}`)
	);
	return [...lines, ...(await unexplained(page, incomplete))];
}
