/**
 * The Shapley value of every player of a game (Shapley 1953, Contributions to the Theory of Games II,
 * 307): what it adds to a coalition, averaged over all orders in which the players can come together.
 * All together are worth(everyone) − worth(nobody), and none depends on an order.
 *
 * `worth` gets a coalition as a number whose bit i says whether player i is in it; it is asked once
 * for each of the 2ⁿ coalitions, so that more than a dozen players take their time.
 */
export function shapley(players: number, worth: (coalition: number) => number): number[] {
	const coalitions = 2 ** players;
	const worths = Float64Array.from({ length: coalitions }, (_, coalition) => worth(coalition));
	const parts = new Array<number>(players).fill(0);
	for (let coalition = 0; coalition < coalitions; coalition++) {
		const weight = weightOf(membersOf(coalition), players);
		for (let player = 0; player < players; player++) {
			const joined = coalition | (1 << player);
			if (joined === coalition) continue;
			parts[player]! += weight * (worths[joined]! - worths[coalition]!);
		}
	}
	return parts;
}

/** Share of the orders in which exactly a coalition of `size` comes before a given player. */
function weightOf(size: number, players: number): number {
	let weight = 1 / players;
	for (let i = 1; i <= size; i++) weight *= i / (players - i);
	return weight;
}

function membersOf(coalition: number): number {
	let members = 0;
	for (let rest = coalition; rest > 0; rest >>= 1) members += rest & 1;
	return members;
}
