import { expect, test } from 'vitest';
import { notesOf, type HeardYear } from '#lib/model/notesOf.ts';
import { pitchScale } from '#lib/model/pitchScale.ts';

const scale = pitchScale([10, 80], true);
const plain = (year: number, value: number): HeardYear => ({ year, value, low: null, high: null });

test('a year without a fan is one tone, one with it a chord with the path in its middle', () => {
	const notes = notesOf([plain(2024, 20), { year: 2025, value: 40, low: 20, high: 80 }], scale);
	expect(notes.map(({ year, frequency }) => [year, Math.round(frequency)])).toEqual([
		[2024, 440],
		[2025, 880],
		[2025, 440],
		[2025, 1760]
	]);
});

test('the edges are quieter than the path, the low one at the left', () => {
	const [path, low, high] = notesOf([{ year: 2025, value: 40, low: 20, high: 80 }], scale);
	expect(low!.gain).toBeLessThan(path!.gain / 2);
	expect(high!.gain).toBe(low!.gain);
	expect([Math.sign(low!.pan), path!.pan, Math.sign(high!.pan)]).toEqual([-1, 0, 1]);
	expect(path!.gain + low!.gain + high!.gain).toBeLessThan(1);
});

test.each([
	// The default: 2023 to 2032.
	[10, 3],
	[13, 3.9],
	// As far as a path reaches.
	[46, 4]
])('%i years follow each other without a gap and take %f seconds', (count, seconds) => {
	const notes = notesOf(
		Array.from({ length: count }, (_, i) => plain(2000 + i, 20)),
		scale
	);
	notes.forEach(({ time, lasts }, i) => expect(time).toBeCloseTo(i * lasts, 12));
	expect(notes.at(-1)!.time + notes.at(-1)!.lasts).toBeCloseTo(seconds, 12);
});
