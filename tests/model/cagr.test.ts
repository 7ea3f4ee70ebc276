import { expect, test } from 'vitest';
import { cagr } from '#lib/model/cagr.ts';
import { close } from './close.ts';

test('compound growth of the published figures', () => {
	close(cagr(140, 257, 3), 0.22443300946, 1e-10);
	close(cagr(71, 140, 3), 0.253977937709, 1e-10);
});

test('the same growth read backwards', () => {
	close(cagr(257, 140, -3), cagr(140, 257, 3), 1e-14);
});

test('no growth is exactly 0', () => {
	expect(cagr(140, 140, 7)).toBe(0);
});
