import { fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import Choice from '#lib/parts/Choice.svelte';
import Dialog from '#lib/parts/Dialog.svelte';
import Group from '#lib/parts/Group.svelte';
import Menu from '#lib/parts/Menu.svelte';
import Notice from '#lib/parts/Notice.svelte';
import Segmented from '#lib/parts/Segmented.svelte';
import StatusRegion from '#lib/parts/StatusRegion.svelte';
import Tabs from '#lib/parts/Tabs.svelte';
import TextField from '#lib/parts/TextField.svelte';
import { renderPart } from './renderPart.ts';

const children = createRawSnippet(() => ({ render: () => '<p>inside</p>' }));
const key = (name: string) => fireEvent.keyDown(document.activeElement!, { key: name });

afterEach(() => void vi.useRealTimers());

it('a dialog closes by its button, by Escape and by its backdrop, and gives the focus back', async () => {
	const before = document.body.appendChild(document.createElement('button'));
	before.focus();
	const onclose = vi.fn();
	const part = renderPart(Dialog, { id: 'd', open: true, title: 'Export', onclose, children });
	const dialog = screen.getByRole('dialog', { name: 'Export' });
	const close = screen.getByRole('button', { name: 'Close' });
	close.focus();
	await fireEvent.click(close);
	await fireEvent(dialog, new Event('cancel', { cancelable: true }));
	await fireEvent.pointerDown(dialog);
	await fireEvent.pointerDown(close);
	expect(onclose).toHaveBeenCalledTimes(3);
	await part.change({ open: false });
	expect(screen.queryByRole('dialog')).toBeNull();
	expect(document.activeElement).toBe(before);
	before.remove();
});

it('a menu opens on what is chosen, goes round by arrows and tells what is chosen', async () => {
	const onchoose = vi.fn();
	const items = ['One', 'Two', 'Three'].map((label) => ({
		id: label,
		label,
		checked: label === 'Two'
	}));
	renderPart(Menu, { label: 'More', items, onchoose });
	const button = screen.getByRole('button', { name: 'More' });
	button.focus();
	await key('ArrowDown');
	// The list is loaded when it is first opened.
	await screen.findByRole('menu');
	expect(document.activeElement!.textContent!.trim()).toBe('Two');
	await key('ArrowDown');
	await key('ArrowDown');
	expect(document.activeElement!.textContent!.trim()).toBe('One');
	await key('End');
	await key('Escape');
	expect(screen.queryByRole('menu')).toBeNull();
	expect(document.activeElement).toBe(button);
	await fireEvent.click(button);
	await fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Three' }));
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('Three');
	expect(document.activeElement).toBe(button);
});

it('tabs have one stop, and arrows select', async () => {
	const onselect = vi.fn();
	const tabs = ['market', 'growth', 'story'].map((id) => ({ id, label: id }));
	renderPart(Tabs, { label: 'Figures', panel: 'panel', tabs, selected: 'market', onselect });
	expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
	screen.getByRole('tab', { name: 'market' }).focus();
	await key('ArrowLeft');
	expect(onselect).toHaveBeenLastCalledWith('story');
	expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'story' }));
});

it('a segmented control and a choice tell what was chosen', async () => {
	const options = ['linear', 'log'].map((value) => ({ value, label: value }));
	const onchange = vi.fn();
	renderPart(Segmented, { label: 'Axis', name: 'axis', options, value: 'linear', onchange });
	expect(screen.getByRole('group', { name: 'Axis' })).toBeTruthy();
	await fireEvent.click(screen.getByRole('radio', { name: 'log' }));
	expect(onchange).toHaveBeenLastCalledWith('log');
	renderPart(Choice, { id: 'c', label: 'Scale', options, value: 'log', onchange });
	await fireEvent.change(screen.getByRole('combobox', { name: 'Scale' }), {
		target: { value: 'linear' }
	});
	expect(onchange).toHaveBeenLastCalledWith('linear');
});

it('a closed group tells its state', () => {
	const part = renderPart(Group, { title: 'Curve', summary: 'steady, to 2035', children });
	expect(part.container.querySelector('details')!.open).toBe(false);
	expect(screen.getByText('steady, to 2035')).toBeTruthy();
});

it('a notice is read out and can be dismissed', async () => {
	const ondismiss = vi.fn();
	renderPart(Notice, { kind: 'error', ondismiss, children });
	expect(screen.getByRole('alert').textContent).toBe('inside');
	await fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
	expect(ondismiss).toHaveBeenCalledOnce();
});

it('the status region tells the last of many changes, once, and nothing at first', async () => {
	vi.useFakeTimers();
	const part = renderPart(StatusRegion, { text: 'was there' });
	const region = screen.getByRole('status');
	vi.advanceTimersByTime(1000);
	expect(region.textContent).toBe('');
	await part.change({ text: 'one' });
	vi.advanceTimersByTime(400);
	await part.change({ text: 'two' });
	vi.advanceTimersByTime(499);
	expect(region.textContent).toBe('');
	vi.advanceTimersByTime(1);
	expect(region.textContent).toBe('two');
});

it('a line of text keeps what is typed, and a number brings the keys for one', async () => {
	renderPart(TextField, { value: 'before', 'aria-label': 'Name', maxlength: 9 });
	renderPart(TextField, { value: '400', 'aria-label': 'Goal', numeric: true });
	const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
	expect([field('Name').value, field('Name').maxLength]).toEqual(['before', 9]);
	const keys = ['Name', 'Goal'].map((name) => field(name).getAttribute('inputmode'));
	expect(keys).toEqual([null, 'decimal']);
	await fireEvent.input(field('Name'), { target: { value: 'after' } });
	expect([field('Name').value, field('Goal').value]).toEqual(['after', '400']);
});
