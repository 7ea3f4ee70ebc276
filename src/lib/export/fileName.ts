import type { Facts } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { Scenario } from '../scenario/types.ts';

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

/** The name of a file: what is in it (a figure), scenario's name or preset, date of the data, the language unless it is English. */
export function fileName(
	{
		scenario,
		view,
		language = 'en'
	}: { scenario: Scenario; view: { figure: string }; language?: FigureSpec['language'] },
	{ version }: Pick<Facts, 'version'>,
	format: string
): string {
	const name = plain(String(scenario.set.name ?? '')) || scenario.preset;
	const tongue = language === 'en' ? '' : `-${language}`;
	return `chipcast-${view.figure}-${name}-${version}${tongue}.${format}`;
}
