import { byId } from './byId.ts';
import type { Facts, Preset } from './types.ts';

/** What a preset gives at present: its points by year, in USD bn, and what it sets besides. */
export interface PresetDefaults {
	points: Record<string, number>;
	set: Preset['set'];
}

/** The defaults of every preset, by its id, as `data/defaults/` keeps them for a data version. */
export function presetDefaults(facts: Facts): Record<string, PresetDefaults> {
	const figures = byId(facts.figures);
	return Object.fromEntries(
		facts.presets.map(({ id, figures: ids, set }) => {
			const points = ids.flatMap((figure) => {
				const { year, value } = figures.get(figure) ?? {};
				return year === undefined || value === undefined ? [] : [[String(year), value] as const];
			});
			return [id, { points: Object.fromEntries(points), set }];
		})
	);
}
