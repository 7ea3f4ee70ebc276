import { beforeEach, describe, expect, test } from 'vitest';
import { OwnSize } from '../../../src/lib/panels/exporting/ownSize.svelte.ts';

let own: OwnSize;
beforeEach(() => void (own = new OwnSize()));

describe('in px', () => {
	test.each([
		['the least', 320, 320],
		['the greatest', 4096, 4096],
		['parts of a px are rounded', 640.4, 640]
	])('%s', (_, typed, kept) => {
		own.set('width', typed);
		expect([own.refused('width'), own.size]).toEqual([false, { width: kept, height: 675 }]);
	});

	test.each([
		['too small', 319],
		['too large', 4097],
		['no number', null]
	])('%s: the last good value stays, until one fits', (_, typed) => {
		own.set('height', 900);
		own.set('height', typed);
		expect([own.refused('height'), own.refused('width'), own.value('height')]).toEqual([
			true,
			false,
			900
		]);
		own.set('height', 901);
		expect([own.refused('height'), own.size]).toEqual([false, { width: 1200, height: 901 }]);
	});

	test('steps stop at the range', () => {
		own.set('width', 4090);
		own.step('width', 10);
		expect(own.value('width')).toBe(4096);
		own.step('width', -1);
		expect(own.value('width')).toBe(4095);
	});
});

describe('in mm', () => {
	beforeEach(() => void (own.unit = 'mm'));

	test('starts as a column of a page, and keeps what was measured in px', () => {
		own.set('width', 180);
		expect(own.size).toMatchObject({ dpi: 300, width: 850 });
		own.unit = 'px';
		expect(own.size).toEqual({ width: 1200, height: 675 });
		own.unit = 'mm';
		expect(own.value('width')).toBe(180);
	});

	test('what was refused is forgotten with the other unit', () => {
		own.set('width', 20);
		expect(own.refused('width')).toBe(true);
		own.unit = 'px';
		expect(own.refused('width')).toBe(false);
	});

	test('a larger size leaves room for fewer dots, and gives them back', () => {
		own.set('dpi', 600);
		own.set('width', 400);
		own.set('height', 400);
		// 400 mm are 15.75 inches: 16.7 million pixels are 260 dots an inch.
		expect(own.value('dpi')).toBeGreaterThan(255);
		expect(own.value('dpi')).toBeLessThanOrEqual(260);
		expect(own.range('dpi')[1]).toBe(own.value('dpi'));
		own.set('dpi', 300);
		expect(own.refused('dpi')).toBe(true);
		own.set('width', 90);
		own.set('height', 90);
		expect(own.value('dpi')).toBe(600);
	});
});
