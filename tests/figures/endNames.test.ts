import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineRoles } from '../../src/lib/figures/compare/compareSeries.ts';
import { endNames } from '../../src/lib/figures/compare/endNames.ts';
import { lineWidth } from '../../src/lib/figures/placeLabels.ts';
import { pageType } from '../../src/lib/figures/typeScale.ts';

const room = { x: 500, width: 180, height: 300, type: pageType, compact: false };
const line = (i: number, endY: number, name = `Scenario ${i}`) => ({
	role: lineRoles[i]!,
	name,
	samples: [],
	points: [],
	value: 1,
	amount: '$257 bn',
	said: '$257 bn in 2030',
	short: '257',
	when: 'in 2030',
	endY
});

test('names far apart stand at the ends of their lines, without a leader', () => {
	const [upper, lower] = endNames([line(0, 250), line(1, 60)], room);
	expect([upper!.role, lower!.role]).toEqual(['red', 'blue']);
	for (const [one, y] of [
		[upper, 60],
		[lower, 250]
	] as const) {
		expect(one!.leader).toBeNull();
		const { y0, y1 } = one!.label.box;
		expect((y0 + y1) / 2).toBeCloseTo(y, 6);
	}
});

test('names never overlap nor leave the height there is, whatever the lines do', () => {
	const name = fc.string({ minLength: 1, maxLength: 120 });
	const check = (ends: readonly (readonly [number, string])[], height: number) => {
		const lines = ends.map(([y, text], i) => line(i, y * height, text));
		const placed = endNames(lines, { ...room, height });
		expect(placed).toHaveLength(lines.length);
		for (const [i, { label, leader, role }] of placed.entries()) {
			const before = placed[i - 1];
			if (before) expect(label.box.y0).toBeGreaterThanOrEqual(before.label.box.y1);
			expect(label.box.y0).toBeGreaterThan(-1e-9);
			expect(label.box.y1).toBeLessThan(height + 1e-9);
			for (const runs of label.lines) {
				expect(label.x + lineWidth(runs)).toBeLessThanOrEqual(room.x + room.width + 1e-9);
			}
			// In the order of the lines, so that no leader crosses another.
			if (before) {
				const end = (of: string) => lines.find((one) => one.role === of)!.endY;
				expect(end(before.role)).toBeLessThanOrEqual(end(role));
			}
			if (leader) expect(leader.y0).toBe(lines.find((one) => one.role === role)!.endY);
		}
	};
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), name), {
				minLength: 1,
				maxLength: 4
			}),
			fc.integer({ min: 120, max: 600 }),
			check
		),
		{ numRuns: 2000, seed: 20_261_125 }
	);
});

test('with little height values go first, and a name that is cut says so', () => {
	const long = 'A very long name of a scenario that somebody typed '.repeat(2).trim();
	const texts = (height: number) =>
		endNames(
			[0, 1, 2, 3].map((i) => line(i, 50, long)),
			{ ...room, height }
		).map(({ label }) => label.lines.map((runs) => runs[0]!.text));
	expect(texts(400)[0]!.at(-1)).toBe('$257 bn in 2030');
	const few = texts(90);
	expect(few.flat()).not.toContain('$257 bn in 2030');
	expect(few[0]).toHaveLength(1);
	expect(few[0]![0]).toMatch(/^A very .*…$/);
});

test('in a narrow figure a number says its year, and gives that up before two numbers meet', () => {
	const narrow = (count: number, height: number) =>
		endNames(
			Array.from({ length: count }, (_, i) => line(i, 50)),
			{ ...room, width: 54, height, compact: true }
		).map(({ label }) => label.lines.map((runs) => runs[0]!.text));
	expect(narrow(2, 200)).toEqual([
		['257', 'in 2030'],
		['257', 'in 2030']
	]);
	expect(narrow(4, 90)).toEqual([['257'], ['257'], ['257'], ['257']]);
});
