/** What starts anew, so that a word before it does not run into the word after. */
const BLOCKS = 'p, dd, dt, li, h1, h2, h3, div, strong, th, td, text';

const isSeen = (element: Element) =>
	!element.closest('button, .unseen') &&
	(element.checkVisibility?.({ visibilityProperty: true }) ?? true);

/**
 * The words that a reader sees in a selection, on one line. A choice inside a sentence counts with what is
 * chosen, which the browser's own text of a selection leaves out; buttons and hidden words do not.
 */
export function selectedText(range: Range): string {
	const root = range.commonAncestorContainer;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL, (node) => {
		if (!range.intersectsNode(node)) return NodeFilter.FILTER_REJECT;
		if (node instanceof HTMLSelectElement || node instanceof Text) return NodeFilter.FILTER_ACCEPT;
		return NodeFilter.FILTER_SKIP;
	});
	let text = '';
	let block: Element | null = null;
	for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
		const element = node instanceof Element ? node : node.parentElement;
		if (!element || !isSeen(element)) continue;
		const own = element.closest(BLOCKS);
		if (own !== block) text += ' ';
		block = own;
		if (node instanceof HTMLSelectElement) {
			text += node.selectedOptions[0]?.text ?? '';
		} else if (node instanceof Text && !element.closest('select')) {
			const start = node === range.startContainer ? range.startOffset : 0;
			const end = node === range.endContainer ? range.endOffset : node.length;
			text += node.data.slice(start, end);
		}
	}
	return text.replace(/\s+/g, ' ').trim();
}
