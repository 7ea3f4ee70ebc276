import type { Facts } from '../facts/types.ts';
import { fromAddress } from '../scenario/address.ts';
import { figureIds } from '../scenario/figureIds.ts';
import { LANGUAGES, type FigureSpec } from '../scenario/figureSpec.ts';
import type { FigureId } from '../scenario/types.ts';
import { picture } from './pictures.ts';

/** What programs that show a preview of a link take: 1.91 times as wide as high. */
const size = { width: 1200, height: 630, scale: 1 } as const;

/** Every figure a link may be shown with. */
export const linkFigures: readonly FigureId[] = figureIds;

/** Every language a link may be shown in. */
export const linkLanguages = LANGUAGES;

/** The picture that stands for a figure where a link to it is shown: its default, drawn like any other. */
export function linkImage(
	figure: FigureId,
	facts: Facts,
	language: FigureSpec['language'] = 'en'
): string {
	const { scenario, view } = fromAddress('', facts);
	const spec: FigureSpec = {
		scenario,
		view: { ...view, figure },
		theme: 'light',
		language,
		...size
	};
	return picture(spec, facts, null, '');
}
