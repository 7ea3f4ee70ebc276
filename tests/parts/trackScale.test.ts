import { describe, expect, it } from 'vitest';
import { keyMove } from '#lib/parts/keyMove.ts';
import { nearestTick } from '#lib/parts/nearestTick.ts';
import { placeFloat } from '#lib/parts/placeFloat.ts';
import { snapToStep } from '#lib/parts/snapToStep.ts';
import { stepBy } from '#lib/parts/stepBy.ts';
import { trackScale } from '#lib/parts/trackScale.ts';
import { ticks } from './props.ts';

describe('trackScale', () => {
	it.each([
		['linear', 275, 0.5],
		['linear', 50, 0],
		['linear', 900, 1],
		['log', Math.sqrt(50 * 500), 0.5],
		['log', 500, 1],
		['log', 1, 0],
		['log', -3, 0]
	] as const)('puts %s %d at %d', (kind, value, at) => {
		expect(trackScale(kind, 50, 500).at(value)).toBeCloseTo(at, 12);
	});

	it.each(['linear', 'log'] as const)('gives the value back on a %s track', (kind) => {
		const scale = trackScale(kind, 50, 500);
		for (const value of [50, 53.662, 140, 499])
			expect(scale.value(scale.at(value))).toBeCloseTo(value, 9);
	});

	it('refuses what cannot be drawn', () => {
		expect(() => trackScale('log', 0, 10)).toThrow('[parts] a log track cannot span 0 to 10');
		expect(() => trackScale('linear', 10, 10)).toThrow('[parts]');
	});
});

describe('snapToStep', () => {
	it.each([
		[140.4, 1, 140],
		[0.30000000000000004, 0.1, 0.3],
		[51, 1, 51],
		[49, 1, 50],
		[501, 1, 500],
		[499.9, 7, 497]
	])('takes %d by %d to %d', (value, step, expected) => {
		expect(snapToStep(value, step, Math.min(50, value > 1 ? 50 : 0), 500)).toBe(expected);
	});
});

describe('stepBy', () => {
	it.each([
		[140, 1, 141],
		[140, -10, 130],
		[53.662, 1, 54],
		[53.662, -1, 53],
		[499, 10, 500],
		[1200, 1, 1200],
		[1200, -1, 500],
		[12, -1, 12],
		[12, 1, 50]
	])('moves %d by %d to %d', (value, count, expected) => {
		expect(stepBy(value, count, 1, 50, 500)).toBe(expected);
	});
});

describe('keyMove', () => {
	const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
	it.each([
		['ArrowUp', {}, 1],
		['ArrowLeft', {}, -1],
		['ArrowLeft', { shiftKey: true }, -10],
		['PageUp', {}, 10],
		['PageDown', { shiftKey: true }, -10],
		['Home', {}, 'least'],
		['End', {}, 'greatest'],
		['ArrowLeft', { altKey: true }, undefined],
		['a', {}, undefined]
	])('reads %s with %o as %s', (key, held, expected) => {
		expect(keyMove({ key, ...plain, ...held })).toBe(expected);
	});
});

describe('nearestTick', () => {
	const scale = trackScale('log', 50, 500);
	it('finds the nearest, ranges by their middle', () => {
		expect(nearestTick(ticks, scale, scale.at(141))?.id).toBe('article');
		expect(nearestTick(ticks, scale, scale.at(210))?.id).toBe('deloitte');
	});
	it('finds nothing out of reach', () => {
		expect(nearestTick(ticks, scale, scale.at(450), 0.02)).toBeUndefined();
		expect(nearestTick([], scale, 0.5)).toBeUndefined();
	});
});

describe('placeFloat', () => {
	const view = { width: 390, height: 844 };
	const anchor = { left: 16, right: 374, top: 100, bottom: 200 };
	it('stands below', () => {
		expect(placeFloat(anchor, { width: 300, height: 300 }, view)).toMatchObject({
			left: 16,
			top: 204
		});
	});
	it('flips above where there is more room', () => {
		const low = { ...anchor, top: 700, bottom: 800 };
		expect(placeFloat(low, { width: 300, height: 300 }, view).top).toBe(396);
	});
	it('is never off the window, and no taller than the room', () => {
		const place = placeFloat(anchor, { width: 374, height: 2000 }, view, { outset: 13 });
		expect(place.left).toBe(8);
		expect(place.top + place.maxHeight).toBe(836);
		expect(
			placeFloat(anchor, { width: 374, height: 9 }, view, { align: 'end', outset: 90 }).left
		).toBe(8);
	});
});
