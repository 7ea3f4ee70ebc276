import type { Facts, Preset } from '../facts/types.ts';
import { findAssumption } from './findAssumption.ts';
import type { Point, Value } from './types.ts';

/** The preset with that id; the article's where there is none. */
export function presetOf(id: string, facts: Facts): Preset {
	const preset = facts.presets.find((one) => one.id === id) ?? facts.presets[0];
	if (!preset) throw new Error('[scenario] the facts hold no preset; data/presets.json is empty');
	return preset;
}

/** Found once for all figures and a preset of theirs: every step of a slider asks for them. */
const known = new WeakMap<Facts['figures'], Map<Preset, readonly Point[]>>();

/** The points a preset starts from: its published figures, ascending by year. */
export function presetPoints(preset: Preset, { figures }: Facts): readonly Point[] {
	const ofFigures = known.get(figures) ?? new Map<Preset, readonly Point[]>();
	known.set(figures, ofFigures);
	const points = ofFigures.get(preset) ?? pointsAmong(preset, figures);
	ofFigures.set(preset, points);
	return points;
}

const pointsAmong = (preset: Preset, figures: Facts['figures']): Point[] =>
	preset.figures
		.map((id) => figures.find((figure) => figure.id === id))
		.flatMap((figure) =>
			figure?.value === undefined ? [] : [{ year: figure.year, value: figure.value }]
		)
		.sort((a, b) => a.year - b.year);

/**
 * The value an id has before anything is changed: the preset's, else the table's, else that of the
 * facts. `horizon` has none of its own (it follows the last point), nor have the ends of a company
 * input's range (they follow its value): they give undefined.
 */
export function defaultOf(id: string, preset: Preset, facts: Facts): Value | undefined {
	const found = findAssumption(id);
	if (!found) return undefined;
	if (found.row.id === 'points.<year>') {
		return presetPoints(preset, facts).find((point) => point.year === found.year)?.value ?? 'none';
	}
	return (
		preset.set[id] ??
		found.row.fallback ??
		(found.row.words?.includes('none')
			? 'none'
			: facts.companyInputs.find((input) => input.id === id)?.value)
	);
}
