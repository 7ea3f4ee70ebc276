/** Text sizes of a figure in px; nothing is ever under 12. */
export interface TypeScale {
	/** House names, notes. */
	note: number;
	/** Axis ticks and band names. */
	tick: number;
	/** Values at points. */
	value: number;
	/** The value at the end of the path. */
	end: number;
}

export const pageType: TypeScale = { note: 12, tick: 13, value: 14, end: 16 };
export const pictureType: TypeScale = { note: 15, tick: 15, value: 17, end: 20 };
