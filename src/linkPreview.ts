import type { Language } from '#lib/words/language.ts';
import { methodsIn } from '#lib/words/methods.ts';
import type { WholeWords } from '#lib/words/whole.ts';
import { languages } from '#lib/words/wordsOf.ts';

/** The host of a build that was told none. */
const NOWHERE = 'http://sveltekit-prerender';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a page says of itself, and the figure that stands for it. */
function about(path: string, words: WholeWords): [title: string, text: string, figure: string] {
	const { page, outside, sourcesPage } = words;
	if (path.startsWith('/sources/')) return [sourcesPage.documentTitle, sourcesPage.intro, 'houses'];
	if (path.startsWith('/methods/')) {
		const { documentTitle, intro } = methodsIn[words.language].page;
		return [documentTitle, intro, 'market'];
	}
	const [, embedded] = /^\/embed\/(\w+)\//.exec(path) ?? [];
	if (embedded && Object.hasOwn(page.tabs, embedded)) {
		const name = page.tabs[embedded as keyof typeof page.tabs];
		return [outside.figureTitle(name), outside.figureDescription, embedded];
	}
	return [page.title, outside.description, 'market'];
}

/**
 * What search engines and programs that preview a link read of a page: its description, a title, an image.
 * Written when the page is made, since a reader's browser has no use for it. The image has a whole address
 * where the build was told the site's own (README), else one that starts from the page.
 */
export function linkPreview(url: URL, language: Language = 'en'): string {
	const [title, text, figure] = about(url.pathname.replace(/^\/it(?=\/)/, ''), languages[language]);
	const up = '../'.repeat(url.pathname.split('/').length - 2) || './';
	const known = url.origin !== NOWHERE;
	const file = `og/${language}/${figure}.png`;
	const image = known ? new URL(`/${file}`, url).href : up + file;
	const tags: [name: string, content: string][] = [
		['og:type', 'website'],
		['og:title', title],
		['og:description', text],
		...(known ? [['og:url', url.href] as [string, string]] : []),
		['og:image', image],
		['og:image:width', '1200'],
		['og:image:height', '630'],
		['og:image:alt', title]
	];
	return [
		`<meta name="description" content="${escaped(text)}">`,
		...tags.map(([name, content]) => `<meta property="${name}" content="${escaped(content)}">`),
		'<meta name="twitter:card" content="summary_large_image">'
	].join('');
}
