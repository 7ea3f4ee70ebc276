import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import WithLanguage from './WithLanguage.svelte';

const section = (name: string) => within(screen.getByRole('region', { name }));
const field = (name: string, label: string) =>
	section(name).getByRole('textbox', { name: `${label}, billions of dollars` });

async function enter(input: HTMLElement, text: string) {
	await fireEvent.focus(input);
	await fireEvent.input(input, { target: { value: text } });
	await fireEvent.keyDown(input, { key: 'Enter' });
}

const says = (name: string, pattern: RegExp) => section(name).getByText(pattern);

afterEach(() => vi.useRealTimers());

test('what is typed is worked out at once, and read out when it rests', async () => {
	vi.useFakeTimers();
	render(WithLanguage, { language: 'en' });
	const name = 'A range with a longer side';
	await enter(field(name, 'Low end'), '200');
	await enter(field(name, 'High end'), '400');
	// The case 200, 257, 400 of Tukey's g, from the quartiles that scipy gives.
	says(name, /half of the futures lie between \$228\sbn and \$299\sbn/);
	await vi.advanceTimersByTimeAsync(1000);
	expect(screen.getByRole('status').textContent).toMatch(/between \$228 bn and \$299 bn/);
});

test('a revision moves with what was restated, and its parts add up', async () => {
	render(WithLanguage, { language: 'en' });
	const name = 'Why a forecast was revised';
	// Λ = (90 − 67.148) / ln(90 / 67.148), and the start's part Λ · ln(60 / 53.445).
	await enter(field(name, '2023, as restated'), '60');
	await enter(field(name, 'Later forecast for 2024'), '90');
	says(name, /start moved it by \+\$9\sbn, growth by \+\$13.8\sbn/);
});

test('what cannot be taken is said, and changes nothing', async () => {
	render(WithLanguage, { language: 'en' });
	const name = 'Growth and doubling';
	await enter(field(name, 'Market in 2030'), '900000');
	expect(section(name).getByRole('alert').textContent).toMatch(/771/);
	says(name, /22\.4\s% a year/);
	await enter(field(name, 'Market in 2030'), '280');
	// Twice 140 in three years.
	says(name, /26\s% a year; it doubles in 3 years/);
});
