import { screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import ErrorPage from '../../src/routes/+error.svelte';
import { renderPart } from '../parts/renderPart.ts';
import { page } from './app/state.ts';

const MISSING = '#lib/panels/missing/MissingPage.svelte';
const ADDRESS = 'http://x/it/?points.2030=300';

async function open(status: number, address: string) {
	Object.assign(page, { status, url: new URL(address) });
	renderPart(ErrorPage, {});
	await vi.dynamicImportSettled();
}

// First, since what was loaded once stays.
it('says with what the page has that nothing more can be loaded', async () => {
	vi.doMock(MISSING, () => Promise.reject(new Error('offline')));
	await open(500, ADDRESS);
	await screen.findByText(/could not be loaded. Check the connection/);
	expect(screen.getByRole('link', { name: 'Try again' })).toHaveProperty('href', ADDRESS);
	vi.doUnmock(MISSING);
});

it('does not deny a page that there is, when it could not be loaded', async () => {
	await open(500, ADDRESS);
	await screen.findByRole('heading', { name: 'Questa pagina non si è caricata' });
	expect(screen.getByRole('link', { name: 'Riprova' })).toHaveProperty('href', ADDRESS);
	expect(screen.getAllByRole('link')).toHaveLength(4);
});

it('says that nothing is at an address that the router does not know', async () => {
	await open(404, 'http://x/nowhere/');
	await screen.findByRole('heading', { name: 'There is nothing at this address' });
	expect(screen.queryByRole('link', { name: 'Try again' })).toBeNull();
});
