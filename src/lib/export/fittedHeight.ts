import { figureAnswers } from '../answers/figureAnswers.ts';
import type { Facts } from '../facts/types.ts';
import { pictureLayout } from '../figures/pictureLayout.ts';
import { GREATEST_SIDE, LEAST_SIDE, type FigureSpec } from '../scenario/figureSpec.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { factsIn } from './factsIn.ts';
import { pictureText } from './pictureText.ts';

/** The shape of a screen, which most pictures have. */
const USUAL = 9 / 16;
const STEP = 20;

/** A plot is at least so high, px, and so large a share of its picture's width. */
const LEAST_PLOT = 280;
const PLOT_SHARE = 0.32;

/**
 * How high a picture of this width wants to be: as a screen, or higher where the words around the plot
 * would leave it too little, which in a narrow frame they do.
 */
export function fittedHeight(spec: FigureSpec, facts: Facts): number {
	const { width, scenario, view, language } = spec;
	const words = wordsOf(language, facts.own);
	const answers = figureAnswers(scenario, view, factsIn(facts, words));
	const wanted = Math.max(LEAST_PLOT, width * PLOT_SHARE);
	for (let height = Math.max(LEAST_SIDE, Math.round(width * USUAL)); ; height += STEP) {
		if (height >= GREATEST_SIDE) return GREATEST_SIDE;
		const { plot } = pictureLayout(pictureText({ ...spec, height }, answers, words), width, height);
		if (height - plot.top - plot.bottom >= wanted) return height;
	}
}
