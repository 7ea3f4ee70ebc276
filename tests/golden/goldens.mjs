// Which pictures are kept as golden hashes, and how one is hashed: shared by the test, by the script
// that shows what changed, and by the browser tests.
import { createHash } from 'node:crypto';

export const figures = [
	'market',
	'growth',
	'houses',
	'vintages',
	'record',
	'valuations',
	'worth',
	'pricedin',
	'compare',
	'story'
];
/** A language joins here. */
export const languages = ['en', 'it'];
export const themes = ['light', 'dark'];
/** Wide, tall, and the smallest that is offered. */
export const sizes = [
	[1200, 675],
	[1080, 1350],
	[800, 450]
];

const address = (entries) => `?${new URLSearchParams(entries)}`;

/** Six scenarios that between them use every part of a picture. */
export const scenarios = {
	'the article': '?',
	'a moved point': address([
		['points.2030', '307.58'],
		['view.axis', 'log'],
		['view.year', '2027'],
		['view.company', 'amd']
	]),
	'Omdia 2025, pinned': address([
		['preset', 'omdia-2025'],
		['error.view', 'pinned'],
		['view.company', 'tsmc']
	]),
	'a ceiling and the published range': address([
		['curve', 'smooth'],
		['after.ceiling', '500'],
		['error.view', 'range'],
		['intel.margin', '-0.3'],
		['view.company', 'intel']
	]),
	'notes, a price, others': address([
		['name', 'For the board: <b> & “A” €'],
		['points.2035', '900'],
		['notes.1', '2027 path The article’s first figure'],
		['notes.2', '2030 400 What AMD said of 2027'],
		['view.priced', 'nvidia'],
		['with', '?preset=gartner-2024'],
		['with', '?preset=amd-2023&curve=straight']
	]),
	'everything changed': address([
		['preset', 'gartner-2024'],
		['points.2028', '300'],
		['points.2030', '500'],
		['bend.2030', '0.7'],
		['after.growth', '0.3'],
		['after.longRun', '0.1'],
		['horizon', '2040'],
		['error.yearly', '0.4'],
		['snapshot', '2026-06-30'],
		['view.year', '2028'],
		['view.company', 'asml'],
		['view.definition', 'A_all_ai_chips']
	])
};

/** Every golden picture: the line of the hash file it stands in, its place there, and how it is asked for. */
export const goldens = figures.flatMap((figure) =>
	Object.entries(scenarios).flatMap(([scenario, query]) =>
		languages.flatMap((language) =>
			sizes.flatMap(([width, height]) =>
				themes.map((theme) => ({
					line: `${figure}, ${scenario}, ${language}`,
					name: `${figure}, ${scenario}, ${language}, ${width} × ${height}, ${theme}`,
					figure,
					query,
					language,
					width,
					height,
					theme
				}))
			)
		)
	)
);

/** What is seen of a picture: what it carries names the data version and the whole of every source, and its font is a file. */
export const drawnPart = (svg) =>
	svg.replace(/<metadata[^>]*>.*?<\/metadata>/s, '').replace(/<style>.*?<\/style>/s, '');

/** Ten digits tell any two pictures apart that were ever made here. */
export const hashOf = (svg) =>
	createHash('sha256').update(drawnPart(svg)).digest('hex').slice(0, 10);

/** A job a line, for `chipcast batch`; `fileOf` names the file of a picture by its place in the list. */
export const jobsOf = (fileOf) =>
	goldens
		.map(({ figure, query, language, width, height, theme }, i) =>
			JSON.stringify({
				figure,
				address: query,
				lang: language,
				width,
				height,
				theme,
				format: 'svg',
				out: fileOf(i)
			})
		)
		.join('\n');

/** Hashes in the order of the goldens, as the lines of the file. */
export function toLines(hashes) {
	const lines = {};
	goldens.forEach(({ line }, i) => {
		lines[line] = lines[line] ? `${lines[line]} ${hashes[i]}` : hashes[i];
	});
	return lines;
}

/** The hash of each golden in the order of the goldens; undefined where the file has none. */
export function fromLines(lines) {
	const next = {};
	return goldens.map(({ line }) => {
		next[line] ??= (lines[line] ?? '').split(' ').filter(Boolean);
		return next[line].shift();
	});
}
