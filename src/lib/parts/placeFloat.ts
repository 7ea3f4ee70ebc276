interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where something that floats beside its anchor stands, in the window's coordinates. */
export interface FloatPlace {
	readonly left: number;
	readonly top: number;
	readonly maxHeight: number;
}

/** Least distance from the window's edge. */
export const EDGE = 8;

/** Below the anchor; above it if there is more room and below is too little; never off the window. */
export function placeFloat(
	anchor: Box,
	size: Size,
	view: Size,
	options: { align?: 'start' | 'end'; gap?: number; outset?: number } = {}
): FloatPlace {
	const { align = 'start', gap = 4, outset = 0 } = options;
	const below = view.height - anchor.bottom - gap - EDGE;
	const above = anchor.top - gap - EDGE;
	const flips = size.height > below && above > below;
	const maxHeight = Math.max(0, flips ? above : below);
	const height = Math.min(size.height, maxHeight);
	const wanted = align === 'start' ? anchor.left - outset : anchor.right + outset - size.width;
	return {
		left: Math.max(EDGE, Math.min(wanted, view.width - EDGE - size.width)),
		top: flips ? anchor.top - gap - height : anchor.bottom + gap,
		maxHeight
	};
}
