import type { Facts } from '../facts/types.ts';
import { toAddress } from '../scenario/address.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { toFile, type ScenarioFile } from '../scenario/file.ts';
import { sourcesOf } from './sourcesOf.ts';

/** A figure spec as JSON: a saved scenario, read as one too, with what makes a picture of it. */
export interface SpecFile extends ScenarioFile {
	figure: string;
	language: string;
	theme: string;
	width: number;
	height: number;
	scale: number;
	dpi?: number;
	transparent?: true;
	/** The picture does without them; `sources` below are there all the same. */
	sourcesLine?: false;
	title?: string;
	note?: string;
	/** For whoever reads the picture: computed anew when it is opened. */
	sources: { publisher: string; title: string; address: string; date: string }[];
	/** The query that opens the scenario on the page; a reader's own market has none. */
	address?: string;
}

/** Everything a picture is made from, with its sources and its address. */
export function specFile(spec: FigureSpec, facts: Facts): SpecFile {
	const { scenario, view, language, theme, width, height, scale, dpi, title, note } = spec;
	const file = toFile(scenario, facts, view);
	// Which figure it is stands apart.
	const { 'view.figure': _, ...set } = file.set;
	return {
		...file,
		figure: view.figure,
		set,
		language,
		theme,
		width,
		height,
		scale,
		...(dpi ? { dpi } : {}),
		...(spec.transparent ? { transparent: true as const } : {}),
		...(spec.sources === false ? { sourcesLine: false as const } : {}),
		...(title ? { title } : {}),
		...(note ? { note } : {}),
		sources: sourcesOf(spec, facts).map(({ publisher, title, address, date }) => ({
			publisher,
			title,
			address,
			date
		})),
		...(facts.own ? {} : { address: toAddress(scenario, view, facts) })
	};
}
