import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Slider from '#lib/parts/Slider.svelte';
import type { SliderProps } from '#lib/parts/types.ts';
import { evidence, fieldProps, sliderProps } from './props.ts';
import { renderPart } from './renderPart.ts';

/** A slider whose parent takes every preview, and what it was told, in order. */
function show(more: Partial<SliderProps> = {}) {
	const told: (string | number)[] = [];
	const start = more.value ?? 140;
	const part = renderPart(
		Slider,
		sliderProps({
			onpreview(value) {
				told.push(value);
				void part.change({ value, edited: value !== start });
			},
			oncommit: () => void told.push('commit'),
			oncancel() {
				told.push('cancel');
				void part.change({ value: start, edited: false });
			},
			...more
		})
	);
	const range = screen.getByRole<HTMLInputElement>('slider');
	return { part, range, told };
}

const press = (range: HTMLElement, ...keys: [string, object?][]) =>
	keys.reduce(async (before, [key, held]) => {
		await before;
		await fireEvent.keyDown(range, { key, ...held });
		await fireEvent.keyUp(range, { key, ...held });
	}, Promise.resolve());

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('keys', () => {
	it.each(['linear', 'log'] as const)('move by whole steps on a %s track', async (scale) => {
		const { range, told } = show({ scale });
		await press(range, ['ArrowRight'], ['ArrowDown'], ['ArrowUp', { shiftKey: true }]);
		await press(range, ['PageUp'], ['PageDown'], ['Home'], ['End'], ['End']);
		expect(told).toEqual([141, 140, 150, 160, 150, 50, 500]);
		expect(Number(range.value)).toBe(1000);
	});

	it('are one step of history, half a second after the last', async () => {
		const { range, told } = show();
		await press(range, ['ArrowRight']);
		vi.advanceTimersByTime(400);
		await press(range, ['ArrowRight']);
		vi.advanceTimersByTime(499);
		expect(told).toEqual([141, 142]);
		vi.advanceTimersByTime(1);
		expect(told).toEqual([141, 142, 'commit']);
		await fireEvent.blur(range);
		expect(told).toHaveLength(3);
	});

	it('are one step of history at once when the slider is left', async () => {
		const { range, told } = show();
		await press(range, ['ArrowRight']);
		await fireEvent.blur(range);
		vi.advanceTimersByTime(1000);
		expect(told).toEqual([141, 'commit']);
	});

	it('are put back by Escape, which otherwise belongs to what is around', async () => {
		const { range, told } = show();
		await press(range, ['ArrowRight'], ['ArrowRight'], ['Escape']);
		vi.advanceTimersByTime(1000);
		expect(told).toEqual([141, 142, 'cancel']);
		const outside = vi.fn();
		window.addEventListener('keydown', outside, { once: true });
		await press(range, ['Escape']);
		expect(outside).toHaveBeenCalledOnce();
		expect(told).toHaveLength(3);
	});

	it('leave the browser its own', async () => {
		const { range, told } = show();
		await press(range, ['ArrowLeft', { altKey: true }], ['a']);
		expect(told).toEqual([]);
	});
});

describe('the pointer', () => {
	const drag = (range: HTMLElement, units: number) =>
		fireEvent.input(range, { target: { value: String(units) } });

	it('previews steps while it moves and commits when it is let go', async () => {
		const { range, told } = show();
		await fireEvent.pointerDown(range);
		await drag(range, 300.2);
		await drag(range, 400);
		await fireEvent.pointerUp(window);
		await fireEvent.change(range);
		expect(told).toEqual([185, 230, 'commit']);
	});

	it('is refused after Escape until it is let go', async () => {
		const { range, told } = show();
		await fireEvent.pointerDown(range);
		await drag(range, 400);
		await fireEvent.keyDown(document.body, { key: 'Escape' });
		await drag(range, 600);
		await fireEvent.pointerUp(window);
		expect(told).toEqual([230, 'cancel']);
		expect(Number(range.value)).toBe(200);
		await fireEvent.pointerDown(range);
		await drag(range, 600);
		await fireEvent.pointerUp(window);
		expect(told.slice(2)).toEqual([320, 'commit']);
	});

	it('puts back what the browser then takes for a scroll of the page', async () => {
		const { range, told } = show();
		await fireEvent.pointerDown(range);
		await drag(range, 400);
		await fireEvent.pointerCancel(window);
		expect(told).toEqual([230, 'cancel']);
		await drag(range, 600);
		await fireEvent.change(range);
		expect(told.slice(2)).toEqual([320, 'commit']);
	});

	it('leaves the thumb where the value is if the parent takes no preview', async () => {
		const { range } = show({ onpreview: vi.fn() });
		await drag(range, 700);
		expect(Number(range.value)).toBe(200);
	});

	it('moves a step where assistive technology nudges by less', async () => {
		const { range, told } = show();
		await drag(range, 200.5);
		expect(told).toEqual([141]);
	});
});

it('never answers a change from outside', async () => {
	const { part, range, told } = show();
	await part.change({ value: 200, edited: true });
	await part.change({ value: 260, max: 400, scale: 'log' });
	vi.advanceTimersByTime(1000);
	expect(told).toEqual([]);
	expect(Number(range.value)).toBeCloseTo((1000 * Math.log(260 / 50)) / Math.log(400 / 50), 6);
});

it('says its value in words', async () => {
	const { range } = show();
	expect(range.getAttribute('aria-valuetext')).toBe('140 billion dollars');
	expect(screen.getByRole('slider', { name: 'Market in 2027' })).toBe(range);
});

it('marks a value beyond an end, with the thumb at that end', () => {
	const { part, range } = show({ value: 1200 });
	expect(Number(range.value)).toBe(1000);
	const thumb = part.container.querySelector<HTMLElement>('.thumb')!;
	expect(thumb.classList).toContain('above');
	expect(thumb.style.left).toBe('100%');
});

it('says whose value was taken over, and keeps count of what was published', async () => {
	const { part } = show({ evidence });
	await part.change({ value: 400, edited: true, source: 'AMD' });
	expect(screen.getByText('AMD')).toBeTruthy();
	expect(screen.queryByText('edited')).toBeNull();
	expect(screen.getByText(`default 140, ${evidence.rows.length} published`)).toBeTruthy();
	await part.change({ note: 'another count' });
	expect(screen.getByText('another count; default 140')).toBeTruthy();
});

it('keeps the place of the reset, and the focus when it is pressed', async () => {
	const { part, range } = show();
	const name = 'Reset Market in 2027 to 140';
	const reset = part.container.querySelector(`[aria-label="${name}"]`)!;
	expect(reset.classList).toContain('out');
	const onreset = vi.fn();
	await part.change({ value: 200, edited: true, source: undefined, onreset });
	expect(reset.classList).not.toContain('out');
	expect(screen.getByText('edited')).toBeTruthy();
	expect(screen.getByText('default 140')).toBeTruthy();
	await fireEvent.click(reset);
	expect(onreset).toHaveBeenCalledOnce();
	expect(document.activeElement).toBe(range);
});

it('shows an error in the place of the caption and changes nothing else', async () => {
	const { part } = show({ fields: [fieldProps()] });
	const parts = () =>
		[...part.container.querySelector('.slider')!.children].map((e) => e.className.split(' ')[0]);
	const before = parts();
	const error = '50 to 500. The chart still shows 140.';
	await part.change({ fields: [fieldProps({ error })] });
	expect(parts()).toEqual(before);
	const message = screen.getByRole('alert');
	expect(message.textContent).toBe(error);
	expect(message.parentElement!.classList).toContain('caption');
	expect(screen.queryByText('3 published, 110 to 400')).toBeNull();
	expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe(message.id);
});

it('says why it cannot be moved', () => {
	const { range } = show({ disabled: true, reason: 'only under the steady curve', evidence });
	expect(range.disabled).toBe(true);
	expect(range.getAttribute('aria-describedby')).toBe('slider-reason');
	expect(document.getElementById('slider-reason')!.textContent).toBe('only under the steady curve');
});

it('draws how far the value may be off apart from what was published', async () => {
	const { part, range } = show({
		scale: 'linear',
		min: 0,
		max: 400,
		range: { low: 100, high: 300 }
	});
	const drawn = (kind: string) =>
		[...range.parentElement!.querySelectorAll<HTMLElement>(`.marks > .${kind}`)].map(
			({ style }) => [style.left, style.width]
		);
	expect(drawn('own')).toEqual([['25%', '50%']]);
	expect(drawn('range:not(.own)')).toEqual([['27.5%', '72.5%']]);
	await part.change({ range: { low: -50, high: 900 } });
	expect(drawn('own')).toEqual([['0%', '100%']]);
	await part.change({ range: undefined });
	expect(drawn('own')).toEqual([]);
});

it('marks what counts something else by a ring', () => {
	const ticks = [
		{ id: 'units', value: 100, ring: true, label: '' },
		{ id: 'money', value: 200, label: '' }
	];
	const { range } = show({ scale: 'linear', min: 0, max: 400, ticks });
	const at = (kind: string) =>
		[...range.parentElement!.querySelectorAll<HTMLElement>(`.${kind}`)].map(
			(one) => one.style.left
		);
	expect([at('ring'), at('tick:not(.ring)')]).toEqual([['25%'], ['50%']]);
});
