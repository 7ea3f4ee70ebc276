import { fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import Notice from '#lib/parts/Notice.svelte';
import { renderPart } from './renderPart.ts';

const children = createRawSnippet(() => ({ render: () => '<p>Storage is full.</p>' }));

let page: HTMLElement;
beforeEach(() => {
	page = document.body.appendChild(document.createElement('div'));
	page.innerHTML = `<button role="tab" aria-selected="false">Market</button>
		<button role="tab" aria-selected="true">Growth</button><button>Undo</button>`;
});
afterEach(() => page.remove());

const focused = () => document.activeElement?.textContent;

function open() {
	const part = renderPart(Notice, { children, ondismiss: () => part.unmount() });
	return { part, dismiss: screen.getByRole('button', { name: 'Dismiss' }) };
}

it('hands the focus on to the chosen tab when it is dismissed', async () => {
	const { dismiss } = open();
	dismiss.focus();
	await fireEvent.click(dismiss);
	await tick();
	expect(screen.queryByText('Storage is full.')).toBeNull();
	expect(focused()).toBe('Growth');
});

it('leaves the focus where it is when it goes without having it', async () => {
	const { part, dismiss } = open();
	dismiss.focus();
	screen.getByRole('button', { name: 'Undo' }).focus();
	part.unmount();
	await tick();
	expect(focused()).toBe('Undo');
});
