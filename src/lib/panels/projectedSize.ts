import { LEAST_SIDE } from '../scenario/figureSpec.ts';

/** A picture so large, px, fills a screen of any size: on one twice as wide its texts are twice as large. */
const FILLED = { width: 660, height: 385 };

/** The size of the picture that fills a room with texts enlarged as far as it goes, and never made smaller. */
export function projectedSize(room: { width: number; height: number }) {
	const enlarged = Math.max(1, Math.min(room.width / FILLED.width, room.height / FILLED.height));
	const side = (size: number) => Math.max(LEAST_SIDE, Math.round(size / enlarged));
	return { width: side(room.width), height: side(room.height) };
}
