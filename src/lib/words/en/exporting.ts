import { numbers } from '../numbers.ts';
import { list } from './list.ts';

const n = numbers('en');

/** So many sources are named; the table of a figure has them all. */
const MOST_NAMED = 8;

interface Cited {
	title: string;
	scenario: string;
	changed: boolean;
	/** As of when. */
	data: string;
	sources: readonly string[];
	address: string | null;
}

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
	language: 'Language',
	/** Each in its own. */
	languages: { en: 'English', it: 'Italiano' },
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
	/** On which terms what is made here may be used. */
	terms: (sources: boolean) =>
		(sources
			? 'Use pictures and numbers freely, also in print, and leave their sources on them.'
			: 'Use pictures and numbers freely, also in print, and name their sources beside them.') +
		' The published figures belong to those who published them.',
	all: 'All figures as one zip',
	made: (count: number, most: number) => `${count} of ${most} figures made`,
	take: 'Copy and share',
	share: 'Share …',
	copy: {
		image: 'Copy image',
		link: 'Copy link',
		embed: 'Copy embed code',
		citation: 'Copy citation'
	},
	copied: {
		image: 'Image copied.',
		link: 'Link copied.',
		embed: 'Embed code copied: paste it into the HTML of your page.',
		citation: 'Citation copied.'
	},
	notCopied: (message: string) => `The image could not be copied: ${message}`,
	byHand: (_: string) => 'It could not be copied. Select it and copy it by hand.',
	byHandLabel: 'To copy by hand',
	tapAgain: 'The file is ready: tap Share once more.',
	notShared: (message: string) => `It could not be shared: ${message}`,
	/** A sentence that cites a figure in a text. */
	citation({ title, scenario, changed, data, sources, address }: Cited): string {
		const named =
			sources.length > MOST_NAMED + 1
				? `${sources.slice(0, MOST_NAMED).join(', ')} and ${sources.length - MOST_NAMED} more`
				: list(sources);
		const after = named ? `, after figures of ${named}` : '';
		const seen = address ? `: ${address}` : '.';
		return `“${title}”, Chipcast, scenario “${scenario}”${changed ? ' with changes' : ''}, data of ${n.date(data)}${after}${seen}`;
	},
	pixels: (width: number, height: number) =>
		`${n.decimals(width, 0)} × ${n.decimals(height, 0)} px`,
	failure: (message: string) => `It could not be saved: ${message}`
};
