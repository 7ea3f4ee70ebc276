import { missing as english } from '../../words/en/missing.ts';
import { missing as italian } from '../../words/it/missing.ts';
import { askedFor } from './askedFor.ts';

/** Leaves the language of the address on the page of missing ones, and says in it what was asked for. */
export function startMissing(address: Pick<URL, 'pathname' | 'search'>): void {
	const { language, path, query } = askedFor(address);
	const text = { en: english, it: italian }[language];
	for (const section of document.querySelectorAll<HTMLElement>('main > section')) {
		if (section.lang !== language) {
			section.remove();
			continue;
		}
		const asked = section.querySelector<HTMLElement>('[data-asked]')!;
		asked.textContent = text.asked(path);
		asked.hidden = false;
		const scenario = section.querySelector<HTMLElement>('[data-scenario]')!;
		scenario.querySelector('a')!.search = query;
		scenario.hidden = !query;
	}
	document.documentElement.lang = language;
	document.title = text.documentTitle;
}
