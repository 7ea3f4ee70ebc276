import { searching as english } from '../../words/en/searching.ts';
import { searching as italian } from '../../words/it/searching.ts';
import { decodedPart } from '../decodedPart.ts';
import { matcher, searched } from './matcher.ts';
import { sortTable } from './sortTable.ts';

/** What is found is told once, when nothing was typed for so many milliseconds. */
const PAUSE = 500;

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** A table of the page, with its rows as they are listed and the text that each is searched by. */
function listOf(id: string) {
	const table = find<HTMLTableElement>(id);
	const rows = [...table.tBodies[0]!.rows];
	const texts = rows.map((row) =>
		searched([row.id, ...[...row.cells].map((cell) => cell.textContent)].join('\n'))
	);
	return { table, rows, texts };
}
type List = ReturnType<typeof listOf>;

/** Shows the rows that have what is asked for; gives how many those are. */
function filter({ table, rows, texts }: List, query: string): number {
	const matches = matcher(query);
	for (const [i, row] of rows.entries()) row.hidden = !matches(texts[i]!);
	const shown = rows.filter((row) => !row.hidden).length;
	table.closest('section')!.hidden = shown === 0;
	return shown;
}

/** One field above both lists; what it asks for stands in the address. */
function startSearch(lists: readonly List[]): void {
	const words = document.documentElement.lang === 'it' ? italian : english;
	const field = find<HTMLInputElement>('find');
	const none = find('none');
	let pause: ReturnType<typeof setTimeout>;

	function search(): void {
		const query = field.value.trim();
		const counts = lists.map((list) => filter(list, query));
		none.hidden = counts.some((count) => count > 0);
		none.querySelector('p')!.textContent = words.none(query);
		clearTimeout(pause);
		pause = setTimeout(() => {
			find('found').textContent = words.found(counts[0]!, lists[0]!.rows.length);
			const { pathname, hash } = location;
			history.replaceState(null, '', pathname + (query ? `?q=${encodeURIComponent(query)}` : hash));
		}, PAUSE);
	}

	function clear(): void {
		field.value = '';
		search();
	}

	/** An address may lead to a row that the search has put away. */
	function follow(): void {
		const row = document.getElementById(decodedPart(location.hash.slice(1)));
		if (!row?.hidden) return;
		clear();
		row.scrollIntoView();
	}

	field.disabled = false;
	field.addEventListener('input', search);
	none.querySelector('button')!.addEventListener('click', () => {
		clear();
		field.focus();
	});
	addEventListener('hashchange', follow);

	field.value = new URLSearchParams(location.search).get('q') ?? '';
	if (field.value) search();
	follow();
}

/** Heads that sort their table: upwards first, then the other way. */
function startHeads({ table, rows }: List): void {
	for (const [column, head] of [...table.tHead!.rows[0]!.cells].entries()) {
		const button = head.querySelector('button')!;
		button.disabled = false;
		button.addEventListener('click', () =>
			sortTable(table, rows, column, head.getAttribute('aria-sort') === 'ascending')
		);
	}
}

/** On a narrow page, which shows no heads, the order is chosen beside the search. */
function startOrder({ table, rows }: List): void {
	const order = find<HTMLSelectElement>('order');
	const reverse = find<HTMLButtonElement>('reverse');
	const sort = () =>
		sortTable(
			table,
			rows,
			order.value === '' ? -1 : Number(order.value),
			reverse.getAttribute('aria-pressed') === 'true'
		);
	order.disabled = reverse.disabled = false;
	order.addEventListener('change', sort);
	reverse.addEventListener('click', () => {
		const pressed = reverse.getAttribute('aria-pressed') === 'true';
		reverse.setAttribute('aria-pressed', String(!pressed));
		sort();
	});
}

/** Makes the list of all figures one that is searched and sorted: the page's HTML is all that it needs. */
export function startList(): void {
	const lists = [listOf('figures'), listOf('pages')];
	lists.forEach(startHeads);
	startOrder(lists[0]!);
	startSearch(lists);
}
