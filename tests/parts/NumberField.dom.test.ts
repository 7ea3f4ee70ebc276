import { fireEvent, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import NumberField from '#lib/parts/NumberField.svelte';
import type { FieldProps } from '#lib/parts/types.ts';
import { fieldProps } from './props.ts';
import { renderPart } from './renderPart.ts';

function show(more: Partial<FieldProps> = {}) {
	const props = fieldProps(more);
	const part = renderPart(NumberField, props);
	const input = screen.getByRole<HTMLInputElement>('textbox');
	const type = (value: string) => fireEvent.input(input, { target: { value } });
	return { ...props, part, input, type };
}

/** The parent accepts up to 500 and shows what it made of the entry. */
function strict() {
	const told: string[] = [];
	const shown = show({
		oncommit(text) {
			told.push(text);
			void shown.part.change(
				Number(text) > 500
					? { error: '50 to 500.' }
					: { text: `${Number(text)}.0`, error: undefined }
			);
		},
		oncancel: () => void shown.part.change({ error: undefined })
	});
	return { ...shown, told };
}

it('commits an entry on Enter and shows what the parent made of it', async () => {
	const { input, type, told } = strict();
	input.focus();
	await type('200');
	expect(told).toEqual([]);
	await fireEvent.keyDown(input, { key: 'Enter' });
	await vi.waitFor(() => expect(input.value).toBe('200.0'));
	input.blur();
	expect(told).toEqual(['200']);
});

it('keeps a refused entry as typed, also when it is left, and says that it is wrong', async () => {
	const { input, type, part } = strict();
	input.focus();
	await type('1,2');
	await type('1200');
	input.blur();
	await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
	expect(input.value).toBe('1200');
	expect(input.getAttribute('aria-describedby')).toBe('wrong');
	await part.change({ text: '300', error: undefined });
	expect(input.value).toBe('300');
	input.focus();
	expect(input.value).toBe('300');
});

it('takes a better entry after an error', async () => {
	const { input, type, told } = strict();
	input.focus();
	await type('1200');
	await fireEvent.keyDown(input, { key: 'Enter' });
	await type('120');
	await fireEvent.keyDown(input, { key: 'Enter' });
	await vi.waitFor(() => expect(input.value).toBe('120.0'));
	expect(told).toEqual(['1200', '120']);
	expect(input.hasAttribute('aria-invalid')).toBe(false);
});

it('is put back by Escape, with its error', async () => {
	const { input, type } = strict();
	input.focus();
	await type('1200');
	await fireEvent.keyDown(input, { key: 'Enter' });
	await vi.waitFor(() => expect(input.getAttribute('aria-invalid')).toBe('true'));
	const outside = vi.fn();
	window.addEventListener('keydown', outside);
	await fireEvent.keyDown(input, { key: 'Escape' });
	await vi.waitFor(() => expect(input.value).toBe('140'));
	expect(outside).not.toHaveBeenCalled();
	await fireEvent.keyDown(input, { key: 'Escape' });
	expect(outside).toHaveBeenCalledOnce();
	window.removeEventListener('keydown', outside);
});

it('does not commit what was only looked at', async () => {
	const { input, oncommit, type } = show();
	input.focus();
	input.blur();
	input.focus();
	await type('141');
	await type('140');
	await fireEvent.keyDown(input, { key: 'Enter' });
	input.blur();
	expect(oncommit).not.toHaveBeenCalled();
});

it('shows a change from outside unless somebody is typing', async () => {
	const { input, part, type } = show();
	await part.change({ text: '150' });
	expect(input.value).toBe('150');
	input.focus();
	await part.change({ text: '160' });
	expect(input.value).toBe('160');
	await type('17');
	await part.change({ text: '180' });
	expect(input.value).toBe('17');
});

it('steps with the arrows, and takes over an entry first', async () => {
	const calls: unknown[] = [];
	const { input, type } = show({
		oncommit: (text) => void calls.push(text),
		onstep: (direction, big) => void calls.push([direction, big])
	});
	input.focus();
	await fireEvent.keyDown(input, { key: 'ArrowUp' });
	await fireEvent.keyDown(input, { key: 'ArrowDown', shiftKey: true });
	await type('200');
	await fireEvent.keyDown(input, { key: 'PageUp' });
	await vi.waitFor(() => expect(calls).toEqual([[1, false], [-1, true], '200', [1, true]]));
});
