import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import FigureTree from '#lib/panels/walking/FigureTree.svelte';
import { renderPanel } from '../renderPanel.ts';

const focused = () => document.activeElement as HTMLElement;
const stops = () => screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0);

async function press(...keys: string[]) {
	for (const key of keys) await fireEvent.keyDown(focused(), { key });
	return focused().textContent.trim();
}

function enter(figure: 'growth' | 'compare', onyear?: (year: number | null) => void) {
	const rendered = renderPanel(FigureTree, { figure, onyear });
	stops()[0]!.focus();
	flushSync();
	return rendered;
}

test('is one stop, and has no branches before it has the focus', () => {
	renderPanel(FigureTree, { figure: 'growth' as const });
	expect(screen.getAllByRole('treeitem')).toHaveLength(1);
	expect(focused()).toBe(document.body);
	stops()[0]!.focus();
	flushSync();
	expect(stops()).toEqual([focused()]);
	expect(focused().textContent).toMatch(
		/^The whole figure Growth\. \d+ series\. Down leads into it/
	);
});

test('keys lead down to a year, along, and back; each says its value and place', async () => {
	enter('growth');
	expect(await press('ArrowDown')).toMatch(
		/^This path\. What it counts: all AI chips\. 9 entries\./
	);
	expect(focused().ariaExpanded ?? focused().getAttribute('aria-expanded')).toBe('false');
	// (140 ÷ 53.662)^(1 ÷ 4) − 1
	expect(await press('ArrowDown', 'ArrowRight')).toMatch(
		/^From 2024 to 2025\. Growth a year: 27\.1 %\.\s+2 of 9$/
	);
	expect(focused().getAttribute('aria-level')).toBe('3');
	expect(focused().getAttribute('aria-posinset')).toBe('2');
	expect(focused().getAttribute('aria-setsize')).toBe('9');
	expect(await press('End')).toMatch(/^From 2031 to 2032\./);
	expect(stops()).toEqual([focused()]);
	expect(await press('ArrowUp')).toMatch(/^This path\./);
	expect(await press('ArrowRight', 'ArrowDown', 'Escape')).toMatch(/^The whole figure/);
});

test('a published value names its source, and Enter opens it', async () => {
	const { page } = enter('growth');
	expect(await press('ArrowDown', 'ArrowRight', 'ArrowDown')).toMatch(/Source: \w+/);
	await press('Enter');
	expect(page.source?.id).toMatch(/^[a-z]+-\d{4}/);
});

test('the year that has the focus is told, and none once the focus has left', async () => {
	const told: (number | null)[] = [];
	enter('compare', (year) => told.push(year));
	await press('ArrowDown', 'ArrowDown', 'ArrowRight');
	expect(told.at(-1)).toBe(2024);
	focused().blur();
	expect(told.at(-1)).toBe(null);
});

test('entered from something above it, it has the focus at once, and leads back there', async () => {
	let left = 0;
	renderPanel(FigureTree, { figure: 'market' as const, onleave: () => left++ });
	flushSync();
	expect(stops()).toEqual([focused()]);
	expect(focused().textContent).toMatch(/^The whole figure Market\. 5 series\./);
	await press('ArrowDown', 'ArrowUp');
	expect(left).toBe(0);
	await press('ArrowUp');
	expect(left).toBe(1);
	await press('ArrowDown', 'Escape');
	expect(left).toBe(1);
	await press('Escape');
	expect(left).toBe(2);
});

test('the amounts of what has the focus are told with its year', async () => {
	const told: unknown[] = [];
	renderPanel(FigureTree, {
		figure: 'market' as const,
		onyear: (...place) => told.push(place)
	});
	stops()[0]!.focus();
	flushSync();
	await press('ArrowDown', 'End', 'ArrowLeft', 'ArrowDown', 'End');
	expect(told.at(-1)).toEqual([2030, [257]]);
});

test('while a slider moves it stays out of the way, and then stands where it stood', async () => {
	const { session } = enter('growth');
	await press('ArrowDown', 'ArrowDown');
	session.preview('points.2030', 300);
	flushSync();
	expect(screen.getAllByRole('treeitem')).toHaveLength(1);
	session.commit();
	flushSync();
	expect(stops()[0]!.textContent).toMatch(/^From 2023 to 2024\./);
});
