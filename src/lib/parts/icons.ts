const circle = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z';

/** Drawn on a grid of 16, as strokes of 1.5; `fill` is the part of an icon that is solid. */
export const icons = {
	undo: { stroke: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7' },
	redo: { stroke: 'm10 3 3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9' },
	reset: { stroke: 'M3.15 6A5.25 5.25 0 1 1 2.9 9.3M3 2.75V6h3.25' },
	link: {
		stroke:
			'm6.4 9.6 3.2-3.2M7.3 4.6l1.5-1.5a2.9 2.9 0 0 1 4.1 4.1l-1.5 1.5M8.7 11.4l-1.5 1.5a2.9 2.9 0 0 1-4.1-4.1l1.5-1.5'
	},
	download: { stroke: 'M8 2.5V10M4.75 7 8 10.25 11.25 7M3 13.5h10' },
	theme: { stroke: circle, fill: 'M8 2.5a5.5 5.5 0 0 1 0 11Z' },
	'chevron-down': { stroke: 'm4 6 4 4 4-4' },
	'chevron-right': { stroke: 'm6 4 4 4-4 4' },
	close: { stroke: 'm4 4 8 8M12 4l-8 8' },
	info: { stroke: `${circle}M8 7.5V11M8 5.1v.01` },
	table: { stroke: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6' },
	sliders: {
		stroke:
			'M2 5h5M11 5h3M2 11h2.5M8.5 11H14M9 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.5 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z'
	},
	figures: { stroke: 'M2.5 2.5v11h11M5 10.5c3.5 0 5-2.5 8-7' },
	words: { stroke: 'M2.5 4h11M2.5 8h11M2.5 12h7' },
	more: {
		stroke: '',
		fill: 'M3.5 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6ZM8 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6ZM12.5 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Z'
	},
	copy: { stroke: 'M6 6h7.5v7.5H6zM10 6V2.5H2.5V10H6' },
	check: { stroke: 'm3 8.5 3.5 3.5L13 4.5' },
	plus: { stroke: 'M8 3v10M3 8h10' }
} as const satisfies Record<string, { stroke: string; fill?: string }>;

export type IconName = keyof typeof icons;
