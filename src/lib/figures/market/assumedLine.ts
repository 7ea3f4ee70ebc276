import type { PricedPath } from '../../answers/pricedPath.ts';
import type { WholeWords } from '../../words/whole.ts';
import { assumedDomain } from './assumedDomain.ts';
import { assumedGeometry } from './assumedGeometry.ts';
import { assumedLabel } from './assumedLabel.ts';
import AssumedLayer from './AssumedLayer.svelte';
import type { MarketOverlay } from './marketOverlay.ts';

/** The market a price assumes as a line of the market figure; null where there is no such market. */
export function assumedLine(
	{ name, price, market, exitYear, line, after }: PricedPath,
	{ priced }: WholeWords
): MarketOverlay | null {
	if (!price || market === null) return null;
	return {
		widen: (domain, axis) => assumedDomain({ market, exitYear, line }, domain, axis),
		place(context) {
			const geometry = assumedGeometry({ market, exitYear, line, after }, context);
			const { mark } = geometry;
			return {
				geometry,
				labels: [
					assumedLabel({ name, price: price.value, market, exitYear }, geometry, context, priced)
				],
				boxes: mark ? [{ x0: mark.x - 7, y0: mark.y - 7, x1: mark.x + 7, y1: mark.y + 7 }] : [],
				lines: [geometry.points],
				layer: AssumedLayer
			};
		}
	};
}
