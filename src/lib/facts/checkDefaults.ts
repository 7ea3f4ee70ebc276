import type { Defaults } from './checkShape.ts';
import { defaultsFile } from './factFiles.ts';
import { presetDefaults, type PresetDefaults } from './presetDefaults.ts';
import { showValue } from './showValue.ts';
import type { Facts, FactProblem } from './types.ts';

const flat = (presets: Record<string, PresetDefaults>) =>
	new Map(
		Object.entries(presets).flatMap(([id, { points, set }]) => [
			[`${id} points`, { id, field: 'points', value: Object.keys(points).join(', ') }] as const,
			...Object.entries({
				...Object.fromEntries(Object.entries(points).map(([year, v]) => [`points.${year}`, v])),
				...set
			}).map(([field, value]) => [`${id} ${field}`, { id, field, value }] as const)
		])
	);

/** What the facts give every scenario, whatever its preset: the values and ends of company assumptions. */
const inputDefaults = ({ companyInputs }: Facts): [field: string, value: number][] =>
	companyInputs.flatMap(({ id, value, low, high }) => [
		[id, value],
		[`${id}.low`, low],
		[`${id}.high`, high]
	]);

/**
 * Defaults may not move under an address that names their version: what the presets give must be
 * what the version was released with. The way out is a new version with its own file.
 */
export function checkDefaults(facts: Facts, released: Defaults): FactProblem[] {
	const file = defaultsFile(facts.version);
	const problem = (id: string, field: string, value: unknown, expected: unknown): FactProblem => ({
		file,
		row: 0,
		id,
		field,
		value: showValue(value),
		code: 'changed-default',
		expected: showValue(expected)
	});
	if (released.version !== facts.version)
		return [problem('', 'version', released.version, facts.version)];
	const inputs = inputDefaults(facts).flatMap(([field, value]) =>
		released.set[field] === value ? [] : [problem('', field, value, released.set[field] ?? 'none')]
	);
	const now = flat(presetDefaults(facts));
	const then = flat(released.presets);
	const presets = [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
		const [is, was] = [now.get(key), then.get(key)];
		if (is?.value === was?.value) return [];
		const { id, field } = (is ?? was)!;
		return [problem(id, field, is?.value ?? 'none', was?.value ?? 'none')];
	});
	return [...inputs, ...presets];
}
