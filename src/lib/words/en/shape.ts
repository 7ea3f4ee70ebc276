/** The closed group of what is set rarely. */
export const shape = {
	ceilingIdle: {
		'below-last-point': 'Not applied: it lies below the last point.',
		'no-growth': 'Not applied: the market does not grow before it.',
		'one-point': 'Not applied: it needs two points.'
	} as Readonly<Record<string, string>>,
	ceilingHint: 'empty: none',
	reset: (count: number) => `Reset these (${count})`,
	curveLabel: 'Curve between points',
	curves: { steady: 'Steady', smooth: 'Smooth', straight: 'Straight' },
	curveNotes: {
		steady: 'The same growth every year between two points, unless bent.',
		smooth: 'No kink at the points; never overshoots them.',
		straight: 'The same dollars every year, so growth falls.'
	},
	views: {
		forecast: 'Forecast error',
		range: 'Published range',
		pinned: 'Pinned: the points come true'
	},
	noRange: 'No published range: no year has two figures of this definition.',
	outside: (years: string) => `Outside what was published for ${years}: centred there.`,
	ceiling: 'Ceiling of the market',
	horizonLabel: 'Last year shown',
	fromLabel: 'First year with error',
	baseLabel: 'Error of the first year',
	historyLabel: 'Years of history behind the growth',
	freedomLabel: 'Degrees of freedom (tails)',
	definitionLabel: 'What the path counts'
};
