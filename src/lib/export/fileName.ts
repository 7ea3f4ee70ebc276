import type { Facts } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';

const LONGEST = 40;

/** A name as part of a file's name: letters without their marks, digits and hyphens. */
const plain = (name: string) =>
	name
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, '');

/** The name of a figure's file: figure, scenario's name or preset, date of the data. */
export function fileName(
	{ scenario, view }: Pick<FigureSpec, 'scenario' | 'view'>,
	{ version }: Pick<Facts, 'version'>,
	format: string
): string {
	const name = plain(String(scenario.set.name ?? '')) || scenario.preset;
	return `chipcast-${view.figure}-${name}-${version}.${format}`;
}
