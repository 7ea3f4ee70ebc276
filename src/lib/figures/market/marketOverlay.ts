import type { Component } from 'svelte';
import type { Box, LabelRequest, Line } from '../placeLabels.ts';
import type { LabelContext } from './labelContext.ts';

/** What lies over the market figure covers, what it wants to be called, and what draws it. */
export interface PlacedOverlay {
	readonly geometry: unknown;
	readonly labels: readonly LabelRequest[];
	readonly boxes: readonly Box[];
	readonly lines: readonly Line[];
	/** Stands under points and labels: gets `geometry` and a palette. */
	readonly layer: Component<any>;
}

/**
 * What a reader lays over the market figure: a line a price assumes, notes. It brings what places and
 * draws it along, so that a page without it loads nothing of it.
 */
export interface MarketOverlay {
	/** What the axis spans with it, USD bn, where it would span `domain` without. */
	widen(domain: [number, number], axis: 'linear' | 'log'): [number, number];
	place(context: LabelContext): PlacedOverlay;
}
