import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Reached } from './treePath.ts';

const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

/** The whole of a node in words, but for its place, which assistive technology says in its own. */
export function nodeText({ node, path }: Reached, facts: Facts, { tree, numbers }: WholeWords) {
	const { name, value, source: id, children } = node;
	const source = facts.sources.find((one) => one.id === id);
	const published = source && [source.publisher, source.date && numbers.date(source.date)];
	const count = path.length === 1 ? tree.series(children.length) : tree.values(children.length);
	return [
		name,
		value,
		published ? tree.source(published.filter(Boolean).join(', ')) : '',
		children.length > 0 ? count : ''
	]
		.filter(Boolean)
		.map(sentence)
		.join(' ');
}
