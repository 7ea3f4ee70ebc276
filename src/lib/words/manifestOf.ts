import type { WholeWords } from './whole.ts';

/** What a system is told that installs the page; addresses start from the manifest's own, `root` leads to the site's. */
export const manifestOf = ({ language, page, outside }: WholeWords, root: string) => ({
	name: page.title,
	short_name: page.name,
	description: outside.description,
	lang: language,
	start_url: './',
	// Both languages are one page.
	scope: root,
	display: 'standalone',
	// As `--page` in tokens.css.
	background_color: '#ffffff',
	theme_color: '#ffffff',
	icons: [
		{ src: `${root}icon-192.png`, sizes: '192x192', type: 'image/png' },
		{ src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png' },
		{
			src: `${root}icon-maskable-512.png`,
			sizes: '512x512',
			type: 'image/png',
			purpose: 'maskable'
		}
	]
});
