import { findAssumption } from './findAssumption.ts';
import { ceilingIdle } from './resolve.ts';
import type { Settings } from './types.ts';

/**
 * Settings with one number of the table changed: what `resolve` gives for the scenario with that
 * assumption, at a tenth of the work, for whoever tries hundreds of values. `id` is the id of a number;
 * one that no setting comes from (`horizon`, `view.year`) changes nothing but `own`.
 */
export function settingsWith(settings: Settings, id: string, value: number): Settings {
	const own = { ...settings.own, [id]: value };
	const [head, second = ''] = id.split('.');
	const next = { ...settings, own };
	if (head === 'points') return withPoint(next, Number(second), value);
	if (head === 'bend') return { ...next, bends: { ...settings.bends, [second]: value } };
	if (head === 'error') return { ...next, error: { ...settings.error, [second]: value } };
	if (head === 'range') return withRange(next, Number(second));
	if (head === 'exitYear') return withExit(next);
	if (head !== 'after') return next;
	const after = { ...settings.after, [second]: value };
	return {
		...next,
		after: { ...after, ceilingIdle: ceilingIdle(after.ceiling, settings.points) }
	};
}

function withPoint(settings: Settings, year: number, value: number): Settings {
	const points = [...settings.points.filter((point) => point.year !== year), { year, value }].sort(
		(a, b) => a.year - b.year
	);
	const { after, horizon } = settings;
	return withExit({
		...settings,
		points,
		horizon: Math.max(horizon, year),
		after: { ...after, ceilingIdle: ceilingIdle(after.ceiling, points) }
	});
}

function withExit(settings: Settings): Settings {
	const asked = Number(settings.own.exitYear ?? findAssumption('exitYear')!.row.fallback);
	return { ...settings, exitYear: Math.max(settings.points[0]!.year, asked) };
}

function withRange(settings: Settings, year: number): Settings {
	const [low, high] = ['low', 'high'].map((one) => settings.own[`range.${year}.${one}`]);
	const others = settings.ranges.filter((range) => range.year !== year);
	const fits = typeof low === 'number' && typeof high === 'number' && low < high;
	const ranges = [...others, ...(fits ? [{ year, low, high }] : [])];
	return { ...settings, ranges: ranges.sort((a, b) => a.year - b.year) };
}
