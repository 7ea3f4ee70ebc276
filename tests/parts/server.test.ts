import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Slider from '#lib/parts/Slider.svelte';
import { evidence, fieldProps, sliderProps } from './props.ts';
import WithWords from './WithWords.svelte';

it('draws a slider on the server, in its place, without a document', () => {
	const given = sliderProps({ value: 158.11388300841898, edited: true, scale: 'log', evidence });
	const { body } = render(WithWords, {
		props: { part: Slider as never, given: { ...given, fields: [fieldProps()] } as never }
	});
	expect(body).toContain('left: 50%');
	expect(body).toContain('default 140');
	expect(body).not.toContain('popover');
});
