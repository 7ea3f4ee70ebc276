/** The colours a figure is drawn with: hex in a picture, custom properties on the page. */
export interface Palette {
	/** What lies under all, and around labels that stand on it; `none` where a picture has no ground. */
	ground: string;
	page: string;
	tint: string;
	/** The 90 % band on the tint, and the 50 % band on that: opaque, so that labels can take their ground's colour. */
	bandOuter: string;
	bandInner: string;
	text: string;
	text2: string;
	muted: string;
	axis: string;
	focus: string;
	/** The reader's path. */
	blue: string;
	/** Another definition, or the article's own value set against ours. */
	red: string;
	/** The third and fourth of scenarios that are compared. */
	green: string;
	purple: string;
	bar: string;
	barStrong: string;
}

export const light: Palette = {
	ground: '#ffffff',
	page: '#ffffff',
	tint: '#eef2f7',
	bandOuter: '#d3dae8',
	bandInner: '#bfc9dd',
	text: '#16202a',
	text2: '#4a5560',
	muted: '#5c6773',
	axis: '#7d8792',
	focus: '#0b57d0',
	blue: '#475f9b',
	red: '#b02c25',
	green: '#027e53',
	purple: '#890084',
	bar: '#7d8792',
	barStrong: '#2e3744'
};

export const dark: Palette = {
	ground: '#12161c',
	page: '#12161c',
	tint: '#1a212a',
	bandOuter: '#163349',
	bandInner: '#134061',
	text: '#e8ecf1',
	text2: '#b3bdc8',
	muted: '#93a0ad',
	axis: '#76828f',
	focus: '#8ab4ff',
	blue: '#0091ed',
	red: '#ef6b49',
	green: '#a7e9c9',
	purple: '#dcc5fc',
	bar: '#76828f',
	barStrong: '#b3bdc8'
};

/** What the page passes: the same roles as custom properties, so a change of theme redraws nothing. */
export const screen: Palette = {
	ground: 'var(--page)',
	page: 'var(--page)',
	tint: 'var(--tint)',
	bandOuter: 'var(--band-outer)',
	bandInner: 'var(--band-inner)',
	text: 'var(--text)',
	text2: 'var(--text2)',
	muted: 'var(--muted)',
	axis: 'var(--axis)',
	focus: 'var(--focus)',
	blue: 'var(--blue)',
	red: 'var(--red)',
	green: 'var(--green)',
	purple: 'var(--purple)',
	bar: 'var(--bar)',
	barStrong: 'var(--bar-strong)'
};
