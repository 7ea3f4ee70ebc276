import { pricedPath, type PricedPath } from '../answers/pricedPath.ts';
import type { Facts } from '../facts/types.ts';
import { assumedLine } from '../figures/market/assumedLine.ts';
import type { MarketOverlay } from '../figures/market/marketOverlay.ts';
import type { Session } from '../session/session.svelte.ts';
import { wholeOf } from '../words/whole.ts';
import type { Words } from '../words/words.ts';

/** The market that the price of the company in `view.priced` assumes, as the page shows it. */
export interface PricedLine {
	readonly answer: PricedPath;
	/** Null where there is nothing to draw; the note says why. */
	readonly assumed: MarketOverlay | null;
	/** For the read-out of the exit year: a name, USD bn, and both read aloud; null as `assumed`. */
	readonly readout: { year: number; name: string; value: number; spoken: string } | null;
	/** The sentence at the switch: before the date of the price, the date, and after it. */
	readonly pieces: readonly [before: string, date: string, after: string];
	/** All of it in words, for who cannot see that a line has come. */
	readonly said: string;
}

/** Computes it from the session as it is; null while no company is chosen. Needs the whole facts. */
export function pricedLine(
	{ projection, view }: Session,
	facts: Facts,
	given: Words
): PricedLine | null {
	const answer = pricedPath(view.priced, projection, facts);
	if (!answer) return null;
	const words = wholeOf(given);
	const { name, price, market, exitYear } = answer;
	return {
		answer,
		assumed: assumedLine(answer, words),
		readout:
			price && market !== null
				? {
						year: exitYear,
						name: words.priced.readout(name),
						value: market,
						spoken: words.priced.spoken(name, price.value, market)
					}
				: null,
		pieces: words.priced.pieces(answer),
		// Asked for when a company is chosen, not at every step of a slider.
		get said() {
			return words.priced.sentence(answer);
		}
	};
}
