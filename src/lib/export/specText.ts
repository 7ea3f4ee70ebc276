import type { Facts } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { specFile } from './specFile.ts';

/**
 * The text of a figure spec that a picture carries: JSON on one line, in ASCII, so that no program on
 * the way can take its letters for others and no XML has to do without one of them.
 */
export const specText = (spec: FigureSpec, facts: Facts): string =>
	JSON.stringify(specFile(spec, facts)).replace(
		/[\u007f-\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
