import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapley } from '#lib/model/shapley.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

/** A game as the worth of each of its coalitions; that of nobody comes first. */
const game = (players: number) =>
	fc.array(between(-10, 10), { minLength: 2 ** players, maxLength: 2 ** players });
const anyGame = fc
	.integer({ min: 1, max: 6 })
	.chain((players) => fc.tuple(fc.constant(players), game(players)));

function permutations(items: readonly number[]): number[][] {
	if (items.length === 0) return [[]];
	return items.flatMap((first) =>
		permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest])
	);
}

/** By the definition: what each player adds when it joins, averaged over every order of joining. */
function byOrders(players: number, worths: readonly number[]): number[] {
	const orders = permutations(Array.from({ length: players }, (_, i) => i));
	const sums = new Array<number>(players).fill(0);
	for (const order of orders) {
		let coalition = 0;
		for (const player of order) {
			const joined = coalition + 2 ** player;
			sums[player]! += worths[joined]! - worths[coalition]!;
			coalition = joined;
		}
	}
	return sums.map((sum) => sum / orders.length);
}

test('two players share what neither brings alone', () => {
	// φ1 = (v1 + v12 − v2) / 2.
	expect(shapley(2, (coalition) => [0, 1, 2, 7][coalition]!)).toEqual([3, 4]);
});

test('the glove game: one left glove and two right ones are worth 2/3 and 1/6 each', () => {
	const parts = shapley(3, (coalition) => (coalition & 1 && coalition > 1 ? 1 : 0));
	[2 / 3, 1 / 6, 1 / 6].forEach((part, i) => close(parts[i]!, part, 1e-15));
});

test('nobody has no part', () => {
	expect(shapley(0, () => 5)).toEqual([]);
});

test('it is the average over all orders of joining', () => {
	const check = ([players, worths]: [number, number[]]) => {
		const expected = byOrders(players, worths);
		shapley(players, (coalition) => worths[coalition]!).forEach((part, i) => {
			if (Math.abs(part - expected[i]!) > 1e-12) throw new Error(`${part}, not ${expected[i]}`);
		});
	};
	fc.assert(fc.property(anyGame, check), { numRuns: 1_000, seed: 20_241_121 });
});

test('all parts together are the whole', () => {
	holds(
		fc.property(anyGame, ([players, worths]) => {
			const sum = shapley(players, (one) => worths[one]!).reduce((a, b) => a + b, 0);
			const whole = worths.at(-1)! - worths[0]!;
			if (Math.abs(sum - whole) > 1e-12) throw new Error(`${sum}, not ${whole}`);
		})
	);
});

test('who never adds anything gets exactly nothing, and who adds the same gets the same', () => {
	holds(
		fc.property(anyGame, between(-5, 5), ([players, worths], alone) => {
			// A player more, in the highest bit, who brings `alone` to everyone.
			const size = worths.length;
			const parts = shapley(players + 1, (one) => worths[one % size]! + (one < size ? 0 : alone));
			expect(Math.abs(parts[players]! - alone)).toBeLessThan(1e-12);
			const idle = shapley(players + 1, (one) => worths[one % size]!);
			if (idle[players] !== 0) throw new Error(`${idle[players]} for nothing`);
			// Two players who can take each other's place.
			const twins = shapley(players + 2, (one) => {
				const both = (one >> players) & 3;
				return worths[one % size]! + [0, alone, alone, 3][both]!;
			});
			expect(Math.abs(twins[players]! - twins[players + 1]!)).toBeLessThan(1e-12);
		})
	);
});

test('ten players cost a thousand coalitions, each asked once', () => {
	let asked = 0;
	shapley(10, () => asked++);
	expect(asked).toBe(1024);
});
