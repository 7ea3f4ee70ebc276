import type { OwnMarket } from './ownMarket.ts';
import type { OwnChoice } from './ownPreset.ts';

/** The publications of a market whose figures may be a path's points, each once, in the order of rows. */
export function ownStarts({ figures }: Pick<OwnMarket, 'figures'>): OwnChoice[] {
	const found = new Map<string, OwnChoice>();
	for (const { house, vintage, value, confidence } of figures) {
		if (value === undefined || confidence === 'low') continue;
		found.set(`${house}\u0000${vintage}`, { house, vintage });
	}
	return [...found.values()];
}
