import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { readFacts } from '#lib/facts/readFacts.ts';
import { PageState } from '#lib/session/pageState.svelte.ts';
import { Session } from '#lib/session/session.svelte.ts';
import WithSession from './WithSession.svelte';

export const facts = readFacts();

/** A panel of a page opened at an address, with its session and what is open over it. */
export function renderPanel<Props extends object>(
	panel: Component<Props>,
	props: Props,
	query = ''
) {
	const session = new Session(facts, { replace: () => {}, push: () => {} });
	session.start(query);
	const page = new PageState();
	render(WithSession, { panel: panel as never, given: props as never, session, page });
	return { session, page };
}
