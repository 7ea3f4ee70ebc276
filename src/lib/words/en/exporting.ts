import { numbers } from '../numbers.ts';

const n = numbers('en');

/** What the export panel says. */
export const exporting = {
	title: 'Export',
	figure: 'Figure',
	format: 'Format',
	formats: {
		svg: 'SVG, drawing',
		png: 'PNG, image',
		csv: 'CSV, numbers',
		json: 'JSON, numbers'
	},
	size: 'Size',
	sizeOf: (width: number, height: number) => `${width} × ${height}`,
	own: 'Own size',
	unit: 'Measured in',
	units: { px: 'px', mm: 'mm' },
	fields: { width: 'Width', height: 'Height', dpi: 'Dots an inch' },
	/** What a field is called where its label is not seen. */
	field: (field: string, unit: string) => `${field}, ${unit}`,
	range: (field: string, low: number, high: number, kept: number, unit: string) =>
		`${field}: ${n.atMost(low, 1)} to ${n.atMost(high, 1)} ${unit}. The picture keeps ${n.atMost(kept, 1)}.`,
	measure: (value: number) => n.atMost(value, 1).replace(',', ''),
	scale: 'Scale',
	theme: 'Colours',
	light: 'Light',
	dark: 'Dark',
	transparent: 'Transparent ground',
	sources: 'Sources in the picture',
	ownTitle: 'Title',
	ownNote: 'Note',
	noNote: 'A line of your own, below the sources',
	longest: (most: number) => `Up to ${most} characters; empty, the figure’s own.`,
	longestNote: (most: number) => `Up to ${most} characters.`,
	preview: 'Preview of the picture',
	numbers: 'Preview of the numbers',
	save: 'Save',
	making: 'Making the picture …',
	failed: 'The picture could not be made.',
	retry: 'Try again',
	terms: 'Use the picture freely; leave its sources on it.',
	pixels: (width: number, height: number) =>
		`${n.decimals(width, 0)} × ${n.decimals(height, 0)} px`,
	failure: (message: string) => `It could not be saved: ${message}`
};
