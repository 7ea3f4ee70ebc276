import type { FigureAnswers } from '../answers/figureAnswers.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { changesOf } from './changesOf.ts';

/** The scenario in one line, as every picture prints it: preset, what was changed, how the path goes on. */
export function scenarioLine({ scenario, projection, facts }: FigureAnswers, words: Words): string {
	const { settings, points, firstGrowthAfter } = projection;
	const { after } = settings;
	return words.picture.scenarioLine({
		preset: settings.preset.name,
		changes: changesOf(scenario, facts, words),
		curve: settings.curve,
		lastPoint: points.at(-1)!.year,
		firstGrowth: firstGrowthAfter,
		longRun: after.longRun,
		halfLife: after.halfLife,
		ceiling: after.ceiling !== 'none' && !after.ceilingIdle ? after.ceiling : null,
		yearly: settings.error.yearly,
		horizon: settings.horizon,
		error: settings.error.view
	});
}
