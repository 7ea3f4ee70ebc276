import { byId } from './byId.ts';
import { isStated } from './isStated.ts';
import { problemAt } from './problemAt.ts';
import type { Facts, FactProblem, Preset, PublishedFigure } from './types.ts';

type Wrong = Pick<FactProblem, 'field' | 'code' | 'expected'> & { value: unknown };

function ofSet({ set }: Preset, known: ReadonlySet<unknown>): Wrong[] {
	const value = set.definition;
	if (known.has(value)) return [];
	const code = value === undefined ? 'missing' : 'unknown-id';
	const expected = 'an id of definitions.json';
	return [{ field: 'set.definition', value: value ?? '', code, expected }];
}

function ofDefinition(points: readonly PublishedFigure[], { set }: Preset): Wrong[] {
	return (
		points
			// Figures that name no definition are read as what the preset says it counts.
			.filter(({ definition }) => definition !== set.definition && isStated(definition))
			.map(({ id }) => ({
				field: 'figures',
				value: id,
				code: 'other-definition',
				expected: String(set.definition)
			}))
	);
}

function ofPoint({ id, year, value, confidence }: PublishedFigure, before = -Infinity): Wrong[] {
	const wrong: Wrong[] = [];
	const say = (code: string, expected: string) =>
		wrong.push({ field: 'figures', value: id, code, expected });
	if (confidence === 'low') say('low-confidence', 'high, medium');
	if (value === undefined) say('no-value', 'a value');
	if (year <= before) say('not-ascending', `after ${before}`);
	return wrong;
}

/** The points of a preset are joined by a line: one definition, one value a year, in order. */
export function checkPresets(facts: Facts): FactProblem[] {
	const figures = byId(facts.figures);
	const definitions = new Set<unknown>(facts.definitions.map(({ id }) => id));
	return facts.presets.flatMap((preset, i) => {
		const points = preset.figures.flatMap((id) => figures.get(id) ?? []);
		const expected = 'an id of its figures';
		const wrongSet = ofSet(preset, definitions);
		return [
			...(wrongSet.length > 0 ? wrongSet : ofDefinition(points, preset)),
			...points.flatMap((figure, at) => ofPoint(figure, points[at - 1]?.year)),
			...preset.later
				.filter((id) => !preset.figures.includes(id))
				.map((value): Wrong => ({ field: 'later', value, code: 'unknown-id', expected }))
		].map((wrong) => problemAt(facts, 'presets', i, wrong));
	});
}
