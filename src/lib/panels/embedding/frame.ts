/**
 * The script of a figure in a frame on somebody else's page: draws the picture that the frame's address
 * asks for, as wide as the frame, anew when that changes, and tells the page around it how high it wants
 * to be. Stores nothing and asks nobody but its own site.
 */
import { picture } from '../../export/pictures.ts';
import { languages } from '../../words/wordsOf.ts';
import { loadFacts } from '../loadFacts.ts';
import { loadFonts } from '../loadFonts.ts';
import { saidBy } from '../saidBy.ts';
import { embeddedFigure } from './embeddedFigure.ts';

const root = new URL('../', import.meta.url).href;
const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const image = find<HTMLImageElement>('picture');
const state = find('state');
const below = find('below');
const link = find<HTMLAnchorElement>('open');
const figure = document.querySelector<HTMLElement>('main')!.dataset.figure!;

const dark = matchMedia('(prefers-color-scheme: dark)');

async function start(): Promise<void> {
	const [facts, fonts] = await Promise.all([loadFacts(root), loadFonts(root)]);

	function draw(): void {
		// With the bar that scrolls: it comes and goes with the height, and the width must not follow it.
		const width = innerWidth;
		const room = innerHeight - below.offsetHeight;
		const shown = embeddedFigure(figure, location.search, facts, {
			width,
			room,
			dark: dark.matches
		});
		const { spec, fitted, address, misread } = shown;
		const svg = picture(spec, facts, fonts);
		const { outside: words, page } = languages[spec.language];
		document.documentElement.dataset.theme = spec.theme;
		document.documentElement.lang = spec.language;
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
		image.alt = saidBy(svg);
		image.width = spec.width;
		image.height = spec.height;
		image.hidden = false;
		state.textContent = misread ? words.misread(misread) : '';
		link.href = root + page.path + address;
		link.firstChild!.textContent = `${words.open} `;
		link.lastElementChild!.textContent = words.newTab;
		const height = Math.ceil((fitted * width) / spec.width) + below.offsetHeight;
		if (parent !== window) parent.postMessage({ chipcast: 'height', figure, height }, '*');
	}

	let asked = 0;
	const redraw = () => {
		cancelAnimationFrame(asked);
		asked = requestAnimationFrame(draw);
	};
	draw();
	addEventListener('resize', redraw);
	dark.addEventListener('change', redraw);
}

start().catch(() => (state.textContent = languages.en.outside.failed));
