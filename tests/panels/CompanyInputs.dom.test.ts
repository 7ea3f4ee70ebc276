import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
// Loaded ahead: under a busy machine its compiling takes longer than a list is waited for.
import '#lib/parts/EvidenceList.svelte';
import CompanyInputs from '#lib/panels/CompanyInputs.svelte';
import { facts, renderPanel } from './renderPanel.ts';

vi.setConfig({ testTimeout: 20_000 });

const show = (company = 'nvidia', query = '') =>
	renderPanel(CompanyInputs, { company, facts }, query);
// By role it would take jsdom seconds: it computes the name of all that a panel of eight sliders holds.
const named = (name: string, selector: string) =>
	screen.getByLabelText<HTMLInputElement>(name, { selector });
const field = (name: string) => named(name, 'input[type=text]');
const slider = (name: string) => named(name, 'input[type=range]');
const button = (name: string) => named(name, 'button');

/** Opens the list of evidence from the words of its caption. */
async function openList(caption: string, title: string) {
	await fireEvent.click(screen.getByText(caption).closest('button')!);
	const head = await screen.findByText(title, {}, { timeout: 10_000 });
	return within(head.closest('.list')!.querySelector('ul')!);
}
const openShares = () => openList('14 published, 66.4 to 100', 'Shares of chips sold to all, %');

async function type(name: string, text: string) {
	await fireEvent.focus(field(name));
	await fireEvent.input(field(name), { target: { value: text } });
	await fireEvent.keyDown(field(name), { key: 'Enter' });
}

/** Opens the range of an input by the words of its line. */
const openRange = async (line: string) => {
	const details = [...document.querySelectorAll('details')].find((one) =>
		one.querySelector('summary')!.textContent!.replace(/\s+/g, ' ').includes(line)
	)!;
	details.open = true;
	await fireEvent(details, new Event('toggle'));
};

/** The marks on the track of a slider. */
const marks = (name: string, kind: string) =>
	slider(name).parentElement!.querySelectorAll(`.marks > .${kind}`);

test('a company has its four inputs, and four are the same for all companies', () => {
	show('broadcom');
	const names = [...document.querySelectorAll('input[type=range]')].map((one) =>
		one.getAttribute('aria-label')
	);
	expect(names).toEqual([
		'Share',
		'Net margin',
		'Multiple of earnings',
		'Growth of the rest',
		'Return asked for',
		'Custom chips in the market',
		'Out of reach of US designers',
		'Exit year'
	]);
	const common = screen.getByText('The same for all companies');
	const after = (name: string) =>
		common.compareDocumentPosition(slider(name)) === Node.DOCUMENT_POSITION_FOLLOWING;
	expect([after('Growth of the rest'), after('Return asked for')]).toEqual([false, true]);
	screen.getByText('of custom chips');
});

test('where nothing is published it says whose assumption it is, with low and high', () => {
	show();
	screen.getByText('our assumption, 0 to 12');
	expect(marks('Growth of the rest', 'tick')).toHaveLength(0);
	expect(marks('Growth of the rest', 'own')).toHaveLength(1);
});

describe('evidence', () => {
	test('of another base than money is a ring on the track and words in the list', async () => {
		show();
		// In units or computing power: Epoch AI, TrendForce twice, a broker's report.
		expect(marks('Share', 'ring')).toHaveLength(4);
		const list = await openShares();
		const rows = list.getAllByRole('listitem');
		expect(rows).toHaveLength(14);
		const ringed = rows.filter((one) => one.querySelector('.ring'));
		expect(ringed).toHaveLength(4);
		for (const one of ringed) expect(one.textContent).toContain('not in money');
	});

	test('says how a share of the whole market came to one of the pool', async () => {
		show();
		const cnbc = (await openShares()).getByRole('button', { name: /^87\.1 CNBC/ });
		expect(cnbc.textContent).toContain('80\u00a0% of the whole market, 8.2\u00a0% of it custom');
	});

	test('sets the value when chosen, and its source opens', async () => {
		const { session, page } = show();
		const list = await openShares();
		await fireEvent.click(list.getByRole('button', { name: /^93 Yole/ }));
		expect(session.scenario.set).toEqual({ 'nvidia.share': 0.93 });
		await fireEvent.click(list.getByRole('button', { name: 'Source: Susquehanna, 2030' }));
		expect(page.source).toEqual({
			id: 'susquehanna-2025-09-27',
			figure: 'share-susquehanna-nvidia-2030'
		});
	});

	test('of another quantity is read, not chosen, and has no mark', async () => {
		show();
		expect(marks('Out of reach of US designers', 'tick')).toHaveLength(1);
		const list = await openList('1 published, 17.9', 'Out of reach of US designers, %');
		const nvidia = list.getByRole<HTMLButtonElement>('button', { name: /^13 / });
		expect(nvidia.disabled).toBe(true);
		expect(nvidia.textContent).toContain('another quantity');
	});

	test('beyond the slider has no mark there, and may be chosen', async () => {
		const { session } = show();
		// 14 published, of which 66, 73, 75 and 104.5 times earnings lie beyond 60; one has both ends.
		expect(marks('Multiple of earnings', 'tick')).toHaveLength(11);
		const list = await openList('14 published, 10 to 104.5', 'Price over earnings');
		const own = list.getByRole('button', { name: /^104\.5 / });
		expect(own.textContent).toContain('market value over the net income of FY2024');
		expect(own.textContent).toContain('beyond the ends of the slider');
		await fireEvent.click(own);
		expect(session.scenario.set['nvidia.multiple']).toBeCloseTo(3110 / 29.76, 12);
	});
});

describe('the range of an input', () => {
	test('is typed, refused where it does not fit, and reset', async () => {
		const { session } = show();
		await openRange('Range 65 to 93 %');
		await type('NVIDIA, share, low', '70');
		expect(session.scenario.set).toEqual({ 'nvidia.share.low': 0.7 });
		await type('NVIDIA, share, high', '80');
		screen.getByText('The low must lie below 85 %, the high above it.');
		expect(session.scenario.set).toEqual({ 'nvidia.share.low': 0.7 });
		await type('NVIDIA, share, low', '-1');
		screen.getByText(/^0 to 100\./);
		await fireEvent.click(button('Reset NVIDIA, share, low'));
		expect(session.scenario.set).toEqual({});
	});

	test('moves with the value in one step of history, from where the gesture began', async () => {
		const { session } = show('nvidia', '?nvidia.multiple.high=900');
		const range = slider('Multiple of earnings');
		await fireEvent.keyDown(range, { key: 'End' });
		// 60 × 900 / 22 is more than is valid; on the way back nothing is lost by it.
		expect(session.scenario.set['nvidia.multiple.high']).toBe(1000);
		await fireEvent.keyDown(range, { key: 'Home' });
		await fireEvent.blur(range);
		expect(session.scenario.set['nvidia.multiple']).toBe(5);
		expect(session.scenario.set['nvidia.multiple.high']).toBeCloseTo((5 * 900) / 22, 9);
		session.undo();
		expect(session.scenario.set).toEqual({ 'nvidia.multiple.high': 900 });
		expect(session.canUndo).toBe(false);
	});

	test('goes back with the value that is reset', async () => {
		const { session } = show('nvidia', '?nvidia.multiple=44&nvidia.multiple.low=20');
		await fireEvent.click(button('Reset Multiple of earnings to 22'));
		expect(session.scenario.set['nvidia.multiple.low']).toBeCloseTo(10, 12);
		expect(session.scenario.set).not.toHaveProperty(['nvidia.multiple']);
	});

	test('says why it is what it is', async () => {
		show();
		await openRange('Range 0 to 12 %');
		screen.getByText(/Why this value and range: World chip sales grew/);
	});
});

describe('the exit year', () => {
	test('is a year that leaves more than half a year to discount', async () => {
		const { session } = show();
		expect(slider('Exit year').getAttribute('aria-valuetext')).toBe('2030, default 2030');
		screen.getByText('6.5 years after 21 June 2024');
		await type('Exit year', '2023');
		screen.getByText('A year from 2024 to 2045. The page still uses 2030.');
		await type('Exit year', '2046');
		await type('Exit year', 'soon');
		expect(session.scenario.set).toEqual({});
		await type('Exit year', '2024');
		expect(session.scenario.set).toEqual({ exitYear: 2024 });
		expect(screen.queryByText(/^A year from/)).toBeNull();
		await fireEvent.click(button('Reset Exit year to 2030'));
		expect(session.scenario.set).toEqual({});
	});

	test('starts with the path', async () => {
		const { session } = show('nvidia', '?points.2023=none');
		await fireEvent.keyDown(slider('Exit year'), { key: 'Home' });
		expect(session.scenario.set.exitYear).toBe(2027);
	});
});
