import { fittedHeight } from '../../export/fittedHeight.ts';
import { fromAddress } from '../../export/pictures.ts';
import type { Facts } from '../../facts/types.ts';
import { toAddress } from '../../scenario/address.ts';
import { figureIds } from '../../scenario/figureIds.ts';
import {
	GREATEST_SIDE,
	LANGUAGES,
	LEAST_SIDE,
	type FigureSpec
} from '../../scenario/figureSpec.ts';

/** A frame on somebody else's page, as far as a figure in it has to know. */
export interface Frame {
	readonly width: number;
	/** Room for the picture, px: what the frame is high less what stands below the picture. */
	readonly room: number;
	/** What the reader's system prefers, for an address that says nothing. */
	readonly dark: boolean;
}

export interface EmbeddedFigure {
	readonly spec: FigureSpec;
	/** How high the picture wants to be in this width; it fills a frame that is higher. */
	readonly fitted: number;
	/** The query that opens the same on the page. */
	readonly address: string;
	/** How many settings of the address could not be used. */
	readonly misread: number;
}

/** A frame that is far higher than the figure wants is not filled to its end. */
const MOST_FILLED = 1.5;

/** Settings of the frame, which the page's own address does not have. */
const FRAME_KEYS = ['theme', 'lang'];

/** The figure that a frame's address asks for. What cannot be used is counted, and the usual stands. */
export function embeddedFigure(
	figure: string,
	query: string,
	facts: Facts,
	frame: Frame
): EmbeddedFigure {
	const asked = new URLSearchParams(query);
	const theme = asked.get('theme');
	const lang = asked.get('lang');
	const pairs = query.replace(/^\?/, '').split('&');
	const kept = pairs.filter((pair) => pair && !FRAME_KEYS.includes(pair.split('=')[0]!));
	const {
		scenario,
		view: looked,
		problems
	} = fromAddress(kept.length ? `?${kept.join('&')}` : '', facts);
	const view = { ...looked, figure: figureIds.find((one) => one === figure) ?? 'market' };

	const width = Math.min(GREATEST_SIDE, Math.max(LEAST_SIDE, Math.round(frame.width)));
	const look: FigureSpec = {
		scenario,
		view,
		theme: theme === 'dark' || theme === 'light' ? theme : frame.dark ? 'dark' : 'light',
		language: LANGUAGES.find((one) => one === lang) ?? 'en',
		width,
		height: LEAST_SIDE,
		scale: 2
	};
	const fitted = fittedHeight(look, facts);
	const filled = Math.min(Math.floor(frame.room), Math.round(fitted * MOST_FILLED), GREATEST_SIDE);
	const unknown = [
		theme !== null && theme !== look.theme,
		lang !== null && lang !== look.language
	].filter(Boolean).length;
	return {
		spec: { ...look, height: Math.max(fitted, filled) },
		fitted,
		address: toAddress(scenario, view, facts),
		// A ceiling that does not apply is kept; an older date of data changes nothing that is said.
		misread:
			unknown +
			problems.filter(({ id, code }) => id !== 'data' && !code.startsWith('ceiling-')).length
	};
}
