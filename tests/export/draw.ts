import { picture } from '../../src/lib/export/pictures.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import type { figureIds } from '../../src/lib/scenario/figureIds.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';

export const facts = readFacts();

/** What a picture of an address is made from: light, 1200 × 675, unless said otherwise. */
export const spec = (
	query: string,
	more: Partial<FigureSpec> = {},
	figure?: (typeof figureIds)[number]
) => {
	const { scenario, view } = fromAddress(query, facts);
	return {
		scenario,
		view: figure ? { ...view, figure } : view,
		theme: 'light',
		language: 'en',
		width: 1200,
		height: 675,
		scale: 2,
		...more
	} as FigureSpec;
};
export const draw = (one: FigureSpec, from = facts) => picture(one, from, null);
