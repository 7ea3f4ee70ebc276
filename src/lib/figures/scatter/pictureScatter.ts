import type { PictureLayout } from '../pictureLayout.ts';
import { keyRows, type KeyEntry } from './keyRows.ts';
import { scatterLayout, type ScatterLayout } from './scatterLayout.ts';
import type { ScatterModel } from './types.ts';

/** Of the room between title and notes the key takes no more than this. */
const SHARE = 0.4;

export interface PictureScatter {
	layout: ScatterLayout;
	padding: { top: number; right: number; bottom: number; left: number };
	/** The key below the plot; `x` and `y` are places in the picture. */
	entries: readonly (KeyEntry & { y: number })[];
}

/** Plot and key of a picture: the plot gives up rows to the key until the marks that need one have theirs. */
export function pictureScatter(
	model: ScatterModel,
	{ plot, type }: Pick<PictureLayout, 'plot' | 'type'>,
	width: number,
	height: number,
	more: (count: number) => string
): PictureScatter {
	const across = width - plot.left - plot.right;
	const bottom = plot.bottom + type.tick;
	const step = Math.round(type.note * 1.5);
	const down = height - plot.top - bottom;
	const fits = Math.floor((down * SHARE) / step);
	let rows = 0;
	for (;;) {
		const room = rows === 0 ? 0 : rows * step + type.note * 0.5;
		const layout = scatterLayout(model, { width: across, height: down - room }, type);
		// Numbers without any row for a key would say nothing at all.
		const most = Math.max(layout.keyed.length ? 1 : 0, fits);
		const key = keyRows(layout, across, type.note, most, more);
		if (key.rows > rows) {
			rows = key.rows;
			continue;
		}
		const first = height - bottom - room + type.tick * 3 + type.note * 0.5;
		return {
			layout,
			padding: { ...plot, bottom: bottom + room },
			entries: key.entries.map((entry) => ({
				...entry,
				x: plot.left + entry.x,
				textX: plot.left + entry.textX,
				y: first + entry.row * step
			}))
		};
	}
}
