import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import LeftOut from '#lib/panels/LeftOut.svelte';
import { renderPanel } from './renderPanel.ts';

const show = (year: number) => {
	const onleave = vi.fn();
	return { ...renderPanel(LeftOut, { year, onleave }, '?view.definition=A_all_ai_chips'), onleave };
};

test('what the list leaves out is counted by its reasons, and a button leads to Revisions of all counts', async () => {
	const { session, onleave } = show(2024);
	expect(document.querySelector('p')!.textContent).toContain(
		'Not listed: 7 count something wider or narrower and 2 were computed here.'
	);
	await fireEvent.click(screen.getByText('See them in Revisions'));
	expect(session.view).toMatchObject({ figure: 'vintages', year: 2024, definition: 'path' });
	expect(onleave).toHaveBeenCalledOnce();
});

test('nothing is said where nothing is left out', () => {
	show(2032);
	expect(document.querySelector('p')).toBeNull();
});
