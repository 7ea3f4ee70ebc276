import { fireEvent, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import SourcesPage from '#lib/panels/sources/SourcesPage.svelte';
import { startList } from '#lib/panels/sources/startList.ts';
import { whole } from '#lib/words/whole.ts';
import { facts } from '../../answers/facts.ts';
import { renderPart } from '../../parts/renderPart.ts';

const few = ['article-2024-06-2027', 'article-2024-06-2030', 'omdia-2025-08-2025'];
const figures = facts.figures.filter(({ id }) => few.includes(id));
const cited = new Set(figures.map(({ source }) => source));
const small = {
	...facts,
	figures,
	sources: facts.sources.filter(({ id }) => cited.has(id)),
	marketValues: [],
	fundamentals: [],
	shares: [],
	evidence: [],
	pairs: []
};

const table = () => screen.getByRole('table', { name: 'All figures' });
const years = () =>
	within(table())
		.queryAllByRole('row')
		.slice(1)
		.map((row) => within(row).getAllByRole('cell')[0]!.textContent);
const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const found = () => document.getElementById('found')!.textContent;
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });

beforeEach(() => {
	vi.useFakeTimers();
	history.replaceState(null, '', '/sources/');
	document.documentElement.lang = 'en';
	renderPart(SourcesPage, { facts: small, words: whole.en, root: '/' });
});

afterEach(() => void vi.useRealTimers());

it('reads as a whole before its script is there, with nothing to press in vain', () => {
	expect(years()).toEqual(['2025', '2027', '2030']);
	expect(field().disabled).toBe(true);
	expect(
		within(table())
			.getAllByRole<HTMLButtonElement>('button')
			.every((b) => b.disabled)
	).toBe(true);
});

it('searches by several words, whatever their order and marks, and tells the count once', async () => {
	startList();
	const told = vi.fn();
	new MutationObserver(told).observe(document.getElementById('found')!, { childList: true });
	await type('2030');
	await type('2030 Légã');
	expect(years()).toEqual(['2030']);
	expect(found()).toBe('All 3 figures');
	await vi.advanceTimersByTimeAsync(500);
	expect(found()).toBe('1 of 3 figures');
	expect(told).toHaveBeenCalledTimes(1);
	expect(location.search).toBe(`?q=${encodeURIComponent('2030 Légã')}`);
	await type('omdia');
	expect(years()).toEqual(['2025']);
});

it('says that nothing was found, and clears the search on request', async () => {
	startList();
	await type('nobody');
	expect(screen.queryByRole('table')).toBeNull();
	expect(screen.getByText('No figure has “nobody” in its row.')).toBeTruthy();
	await fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
	expect(years()).toHaveLength(3);
	expect(document.activeElement).toBe(field());
	await vi.advanceTimersByTimeAsync(500);
	expect(location.search).toBe('');
});

it('sorts by a column, the other way at the second press, and says so in its head', async () => {
	startList();
	const head = () => within(table()).getByRole('columnheader', { name: 'Value' });
	const press = () => fireEvent.click(within(head()).getByRole('button'));
	await press();
	expect(head().getAttribute('aria-sort')).toBe('ascending');
	// 140 for 2027, 207 for 2025, over 257 for 2030.
	expect(years()).toEqual(['2027', '2025', '2030']);
	await press();
	expect(head().getAttribute('aria-sort')).toBe('descending');
	expect(years()).toEqual(['2030', '2025', '2027']);
	const house = within(table()).getByRole('columnheader', { name: 'House' });
	await fireEvent.click(within(house).getByRole('button'));
	expect(head().hasAttribute('aria-sort')).toBe(false);
});

it('is ordered by a list where a narrow page has no heads', async () => {
	startList();
	const order = screen.getByRole('combobox', { name: 'Order' });
	const reverse = screen.getByRole('button', { name: 'Reverse' });
	await fireEvent.click(reverse);
	expect(years()).toEqual(['2030', '2027', '2025']);
	await fireEvent.change(order, { target: { value: '1' } });
	expect(years()).toEqual(['2030', '2025', '2027']);
	await fireEvent.click(reverse);
	expect(years()).toEqual(['2027', '2025', '2030']);
});

it('takes a search from the address, and puts it away for a row that the address leads to', async () => {
	history.replaceState(null, '', '/sources/?q=omdia');
	startList();
	expect(field().value).toBe('omdia');
	expect(years()).toEqual(['2025']);
	const row = document.getElementById('article-2024-06-2030')!;
	row.scrollIntoView = vi.fn();
	// A cut address leads nowhere and breaks nothing.
	location.hash = '#%';
	await fireEvent(window, new Event('hashchange'));
	expect(years()).toEqual(['2025']);
	location.hash = '#article-2024-06-2030';
	await fireEvent(window, new Event('hashchange'));
	expect(row.hidden).toBe(false);
	expect(row.scrollIntoView).toHaveBeenCalled();
});
