import { vi } from 'vitest';
import type { EvidenceRow, FieldProps, SliderProps, Tick } from '#lib/parts/types.ts';

export const ticks: Tick[] = [
	{ id: 'gartner', value: 119.4, label: '119.4 Gartner, Aug 2023, all AI chips' },
	{ id: 'article', value: 140, label: '140 the article, June 2024, not stated' },
	{ id: 'deloitte', low: 110, high: 400, label: '110–400 Deloitte, late 2023, all AI chips' }
];

const row = (id: string, value: string, house: string): EvidenceRow => ({
	id,
	value,
	house,
	date: 'Aug 2023',
	counts: 'all AI chips'
});

export const evidence = {
	title: 'Published for 2027, $ bn',
	rows: [
		row('gartner', '119.4', 'Gartner'),
		row('article', '140', 'the article'),
		{ ...row('deloitte', '110–400', 'Deloitte'), choosable: false }
	]
};

export const fieldProps = (more: Partial<FieldProps> = {}): FieldProps => ({
	id: 'field',
	label: '2027, billions of dollars',
	text: '140',
	describedBy: 'wrong',
	oncommit: vi.fn(),
	onstep: vi.fn(),
	oncancel: vi.fn(),
	...more
});

export const sliderProps = (more: Partial<SliderProps> = {}): SliderProps => ({
	id: 'slider',
	label: '2027',
	name: 'Market in 2027',
	source: 'article',
	value: 140,
	fallback: 140,
	fallbackText: '140',
	min: 50,
	max: 500,
	step: 1,
	valueText: '140 billion dollars',
	caption: '3 published, 110 to 400',
	minText: '50',
	maxText: '500',
	ticks,
	onpreview: vi.fn(),
	oncommit: vi.fn(),
	oncancel: vi.fn(),
	onreset: vi.fn(),
	...more
});
