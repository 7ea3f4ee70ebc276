import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { missingGlyphs } from '#lib/figures/missingGlyphs.ts';
import { formulas, methodIds } from '#lib/panels/methods/formulas.ts';
import type { Language } from '#lib/words/language.ts';
import { methodsIn } from '#lib/words/methods.ts';
import { papers } from '#lib/words/papers.ts';
import WithLanguage from './WithLanguage.svelte';

const bodies = Object.fromEntries(
	(['en', 'it'] as const).map((language) => [
		language,
		render(WithLanguage, { props: { language } }).body
	])
) as Record<Language, string>;

const sections = (language: Language) =>
	new Map(
		[...bodies[language].matchAll(/<section id="(\w+)"[^]*?<\/section>/g)].map(([html, id]) => [
			id!,
			html
		])
	);

/** What an example comes to, as a reader reads it. */
function result(id: string): string {
	const html = /<p class="result[^>]*>([^]*?)<\/p>/.exec(sections('en').get(id)!)![1]!;
	return html
		.replace(/<!--.*?-->/g, '')
		.replaceAll('\u00a0', ' ')
		.trim();
}

describe.each(['en', 'it'] as const)('the page of methods in %s', (language) => {
	test('has every method in order, with an anchor in the contents', () => {
		expect([...sections(language).keys()]).toEqual(methodIds);
		for (const id of methodIds) expect(bodies[language]).toContain(`href="#${id}"`);
	});

	test.each(methodIds)('%s has its formulas, a word for each symbol, and its sources', (id) => {
		const html = sections(language).get(id)!;
		const { lines, symbols } = formulas[id];
		expect(html.match(/<math display="block"/g)).toHaveLength(lines.length);
		expect(html.match(/<math display="inline"/g)).toHaveLength(symbols.length);
		expect(methodsIn[language][id].symbols).toHaveLength(symbols.length);
		expect(html.match(/<a href="https/g)).toHaveLength(papers[id].length);
		expect(/\b(NaN|undefined|Infinity|null)\b/.test(html)).toBe(false);
	});

	test('is written in letters that the font has', () => {
		const text = bodies[language]
			.replace(/<math[^]*?<\/math>/g, '')
			.replace(/<[^>]*>/g, '')
			.replaceAll('&amp;', '&');
		expect(missingGlyphs(text)).toEqual([]);
	});
});

// Computed apart from the program, in double precision with scipy's quantiles, from the figures of the
// article: 53.662 in 2023, 140 in 2027, 257 in 2030; K 0.23, ν 13, τ 0.05, m 10.
test.each([
	['growth', '$140 bn in 2027 and $257 bn in 2030 give 22.4 % a year; it doubles in 3.4 years.'],
	['curves', '$171 bn on the steady curve with this bend, $173 bn on the smooth one, $179 bn'],
	['after', '20.8 % in 2031 and 12.1 % in 2035, when the market is $540 bn'],
	['ceiling', 'Under a ceiling of $514 bn the market of 2035 is $430 bn; without one $540 bn'],
	['fan', 'A = 9.6, S = 0.714, t = 1.771. Nine in ten futures lie between $72.5 bn and $911 bn'],
	['calibration', '118 forecasts of all semiconductors show 12.2 %, weight 10'],
	['calibration', '9 misses of AI chips 42.5 %, weight 3. Together K = 23 % and ν = 13.'],
	['range', 'By 2029 nine in ten futures lie between $111 bn and $699 bn'],
	['pinned', 'In 2028 S = 0.188 and nine in ten futures lie between $123 bn and $239 bn'],
	['futures', 'Of 20 futures 18 are inside the outer band in 2030, and 10 inside the inner one.'],
	['scores', 'q = −1.050, too low by a factor of 2.86.'],
	['scores', 'The record of 118 forecasts: typically off by 10 %, on the whole 0.4 % too low.'],
	['worth', 'NVIDIA is worth $810 bn today, against $3,110 bn on 21 June 2024'],
	['priced', 'market of 2030: $1,090 bn; share: not possible; margin: not possible; multiple: 84.5']
])('the example of %s comes to what it must: %s', (id, expected) => {
	expect(result(id)).toContain(expected);
});
