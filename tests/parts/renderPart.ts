import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import WithWords from './WithWords.svelte';

/** A part with the words in its context, and a way to give it other props, as its parent would. */
export function renderPart<Props extends object>(part: Component<Props>, props: Props) {
	const rendered = render(WithWords, { part: part as never, given: props as never });
	return {
		...rendered,
		change: (more: Partial<Props>) =>
			rendered.rerender({ given: (props = { ...props, ...more }) as never })
	};
}
