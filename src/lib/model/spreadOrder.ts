/** The golden ratio's fractional part: its multiples stay as evenly spread as any sequence can. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The numbers 0 … count − 1 in an order whose every beginning is spread over them: the ranks of the
 * fractional parts of multiples of the golden ratio, from the middle on.
 */
export function spreadOrder(count: number): number[] {
	const parts = Array.from({ length: count }, (_, i) => (0.5 + i * GOLDEN) % 1);
	const ranks: number[] = [];
	const ascending = [...parts.keys()].sort((i, j) => parts[i]! - parts[j]!);
	ascending.forEach((i, rank) => (ranks[i] = rank));
	return ranks;
}
