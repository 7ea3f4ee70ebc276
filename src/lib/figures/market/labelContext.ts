import type { Words } from '../../words/words.ts';
import type { Run } from '../placeLabels.ts';
import type { TypeScale } from '../typeScale.ts';
import type { MarketGeometry, Scales } from './marketGeometry.ts';
import type { MarketSeries } from './marketSeries.ts';

/** What the labels of a market figure are made from. */
export interface LabelContext {
	series: MarketSeries;
	scales: Scales;
	geometry: MarketGeometry;
	words: Words;
	type: TypeScale;
	/** A narrow figure: names go, values stay. */
	compact: boolean;
	/** A picture names the house where the page says "the article". */
	naming: 'page' | 'picture';
	/** Band names step aside while the read-out says the same. */
	bands: boolean;
}

export const run = (
	text: string,
	size: number,
	fill: Run['fill'],
	weight: Run['weight'] = 400
): Run => ({ text, size, weight, fill });
