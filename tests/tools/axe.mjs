import axe from 'axe-core';

// `target-size` runs only when the tags of 2.2 are asked for.
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const lines = (results) =>
	results.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`)
	);

/**
 * Checks a page for accessibility and returns a line for each element that fails. What axe could not
 * decide is in `undecided` of the returned array: it does not judge the contrast of SVG text.
 */
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
	return Object.assign(lines(violations), { undecided: lines(incomplete) });
}
