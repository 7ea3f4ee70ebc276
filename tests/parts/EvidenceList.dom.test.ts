import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import Slider from '#lib/parts/Slider.svelte';
import { evidence, sliderProps } from './props.ts';
import { renderPart } from './renderPart.ts';

async function show() {
	const onchoose = vi.fn();
	const onsource = vi.fn();
	const part = renderPart(Slider, sliderProps({ scale: 'log', evidence, onchoose, onsource }));
	const opener = screen.getByRole('button', { name: '3 published, 110 to 400' });
	opener.focus();
	await fireEvent.click(opener);
	await screen.findByRole('list', { name: 'Published for 2027, $ bn' });
	return { part, opener, onchoose, onsource, range: screen.getByRole('slider') };
}
const list = () => screen.queryByRole('list', { name: 'Published for 2027, $ bn' });
const row = (name: RegExp) => within(list()!).getByRole<HTMLButtonElement>('button', { name });

it('opens from the caption and says what it shows', async () => {
	const { opener } = await show();
	expect(opener.getAttribute('aria-expanded')).toBe('true');
	expect(within(list()!).getAllByRole('listitem')).toHaveLength(3);
	expect(row(/^140 the article/).getAttribute('aria-current')).toBe('true');
	expect(row(/^119.4/).hasAttribute('aria-current')).toBe(false);
});

it('tells what was chosen and stays, so that houses can be tried in turn', async () => {
	const { part, onchoose, onsource } = await show();
	await fireEvent.click(row(/^119.4 Gartner/));
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('gartner');
	await part.change({ value: 119.4, edited: true });
	expect(row(/^119.4 Gartner/).getAttribute('aria-current')).toBe('true');
	expect(row(/^110–400 Deloitte/).disabled).toBe(true);
	await fireEvent.click(row(/^Source: Deloitte, Aug 2023/));
	expect(onsource).toHaveBeenCalledExactlyOnceWith('deloitte');
});

it('closes by Escape from a row and gives the focus back', async () => {
	const { opener } = await show();
	row(/^140 the article/).focus();
	await fireEvent.keyDown(document.activeElement!, { key: 'ArrowUp' });
	expect(document.activeElement).toBe(row(/^119.4 Gartner/));
	await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
	expect(list()).toBeNull();
	expect(document.activeElement).toBe(opener);
	expect(opener.getAttribute('aria-expanded')).toBe('false');
});

it('leaves the slider its keys, and its first Escape', async () => {
	const { range } = await show();
	range.focus();
	await fireEvent.keyDown(range, { key: 'ArrowRight' });
	await fireEvent.keyDown(range, { key: 'Escape' });
	expect(list()).not.toBeNull();
	await fireEvent.keyDown(range, { key: 'Escape' });
	expect(list()).toBeNull();
});

it('closes when something else is pressed or focused', async () => {
	const { opener } = await show();
	await fireEvent.pointerDown(document.body);
	expect(list()).toBeNull();
	await fireEvent.click(opener);
	const other = document.body.appendChild(document.createElement('button'));
	other.focus();
	await vi.waitFor(() => expect(list()).toBeNull());
	other.remove();
});

it('shows the ring of a tick beside its value', async () => {
	const rows = evidence.rows.map((one, i) => ({ ...one, ring: i === 1 }));
	renderPart(Slider, sliderProps({ evidence: { ...evidence, rows, long: true } }));
	await fireEvent.click(screen.getByRole('button', { name: '3 published, 110 to 400' }));
	await screen.findByRole('list', { name: 'Published for 2027, $ bn' });
	const ringed = within(list()!)
		.getAllByRole('listitem')
		.map((one) => one.querySelector('.ring') !== null);
	expect(ringed).toEqual([false, true, false]);
});
