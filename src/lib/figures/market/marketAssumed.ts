import type { Component } from 'svelte';
import type { Palette } from '../palette.ts';
import type { Box, LabelRequest, Line } from '../placeLabels.ts';
import type { AssumedGeometry } from './assumedGeometry.ts';
import type { LabelContext } from './labelContext.ts';

/** What a line over the market figure covers, what it wants to be called, and what draws it. */
export interface PlacedAssumed {
	readonly geometry: AssumedGeometry;
	readonly labels: readonly LabelRequest[];
	readonly boxes: readonly Box[];
	readonly lines: readonly Line[];
	/** Stands under points and labels; `clip` names the frame's clip path. */
	readonly layer: Component<{ geometry: AssumedGeometry; palette: Palette; clip: string }>;
}

/**
 * A line that a reader switches on over the market figure. It brings what places and draws it along, so
 * that a page without it loads nothing of it.
 */
export interface MarketAssumed {
	/** What the axis spans with it, USD bn, where it would span `domain` without. */
	widen(domain: [number, number], axis: 'linear' | 'log'): [number, number];
	place(context: LabelContext): PlacedAssumed;
}
