import type { Tick } from './types.ts';
import type { TrackScale } from './trackScale.ts';

/** A range counts where its middle stands on the track. */
function middle(tick: Tick, scale: TrackScale): number | undefined {
	if (tick.value !== undefined) return scale.at(tick.value);
	if (tick.low === undefined || tick.high === undefined) return undefined;
	return (scale.at(tick.low) + scale.at(tick.high)) / 2;
}

/** The tick nearest to a place on the track, if it is within `reach` (as a share of the track). */
export function nearestTick(
	ticks: readonly Tick[],
	scale: TrackScale,
	at: number,
	reach = 1
): Tick | undefined {
	let best: Tick | undefined;
	let least = reach;
	for (const tick of ticks) {
		const place = middle(tick, scale);
		if (place === undefined) continue;
		const distance = Math.abs(place - at);
		if (distance < least) [best, least] = [tick, distance];
	}
	return best;
}
