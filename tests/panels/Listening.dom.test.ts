import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Listening from '#lib/panels/Listening.svelte';
import TableDialog from '#lib/panels/TableDialog.svelte';
import { renderPanel } from './renderPanel.ts';

/** The tones that were asked for, by frequency and start, and how many sounds were silenced. */
let tones: { frequency: number; start: number }[] = [];
let silenced = 0;

class Piece {
	gain = { setValueAtTime() {}, linearRampToValueAtTime() {} };
	connect = (to: unknown) => to;
}
class Tone extends Piece {
	constructor(
		_: unknown,
		readonly given: { frequency: number }
	) {
		super();
	}
	start = (start: number) => void tones.push({ frequency: this.given.frequency, start });
	stop() {}
}
class Sound {
	currentTime = 0;
	close = async () => void silenced++;
}

beforeEach(() => {
	[tones, silenced] = [[], 0];
	vi.useFakeTimers();
	vi.stubGlobal('AudioContext', Sound);
	vi.stubGlobal('OscillatorNode', Tone);
	vi.stubGlobal('GainNode', Piece);
	vi.stubGlobal('StereoPannerNode', Piece);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const wait = (seconds: number) => {
	vi.advanceTimersByTime(seconds * 1000);
	flushSync();
};

describe('the strip', () => {
	test('says what the tones mean, and sounds only when asked to', () => {
		renderPanel(Listening, {}, '?view.axis=log');
		screen.getByText(/^2023 to 2032, a tone a year\. The lowest tone would be \$50 bn, /);
		wait(10);
		expect(tones).toEqual([]);
		expect(document.activeElement).toBe(button('Play'));
	});

	test('plays every year in turn, says which, and ends by itself', async () => {
		renderPanel(Listening, {}, '?view.axis=log');
		await fireEvent.click(button('Play'));
		// Ten years of a path; its fan starts in 2024.
		expect(tones).toHaveLength(10 + 2 * 9);
		wait(4 * 0.3 + 0.1);
		screen.getByText('2027: $140 bn');
		wait(2);
		expect(silenced).toBe(1);
		button('Play');
	});

	test('is silenced by Escape, by its button, and by closing it', async () => {
		const { page } = renderPanel(Listening, {});
		await fireEvent.click(button('Play'));
		await fireEvent.keyDown(window, { key: 'Escape' });
		expect(silenced).toBe(1);
		await fireEvent.click(button('Play'));
		await fireEvent.click(button('Stop'));
		expect(silenced).toBe(2);
		wait(10);
		expect(silenced).toBe(2);
		page.dialog = 'listen';
		await fireEvent.click(button('Close'));
		expect(page.dialog).toBe(null);
	});

	test('hears growth without a fan, and nothing of what is no series', () => {
		renderPanel(Listening, {}, '?view.figure=growth');
		screen.getByText(
			/^2024 to 2032, a tone a year\. The lowest tone would be 0 %, .* equal amounts\.$/
		);
	});
});

describe('the table', () => {
	test('leads to it, and what the tones mean is said first', async () => {
		const { page } = renderPanel(TableDialog, {});
		await fireEvent.click(button('Listen'));
		expect(page.dialog).toBe('listen');
		expect(page.said).toMatch(/quieter tones.* edges of half of futures\.$/);
	});

	test('of a figure without a series does not', () => {
		renderPanel(TableDialog, {}, '?view.figure=houses');
		expect(screen.queryByText('Listen')).toBe(null);
	});
});
