const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What names a scenario on the command line. */
export const scenarioOptions = {
	set: { type: 'string', multiple: true },
	scenario: text,
	address: text
} as const;

/** What describes one figure as a file: options of `render`, fields of a job of `batch`. */
export const renderOptions = {
	...scenarioOptions,
	with: { type: 'string', multiple: true },
	figure: text,
	format: text,
	size: text,
	width: text,
	height: text,
	scale: text,
	dpi: text,
	theme: text,
	lang: text,
	title: text,
	note: text,
	transparent: flag,
	'no-sources': flag,
	out: text
} as const;
