import { describe, expect, test } from 'vitest';
import { readSpecText } from '../../src/lib/export/readSpecText.ts';
import { specText } from '../../src/lib/export/specText.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { fileEntries } from '../../src/lib/scenario/file.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';

const facts = readFacts();
const spec = (query: string, more: Partial<FigureSpec> = {}): FigureSpec => {
	const { scenario, view } = fromAddress(query, facts);
	const look = { theme: 'light', language: 'en', width: 1200, height: 675, scale: 2 } as const;
	return { scenario, view, ...look, ...more };
};
const file = (one: FigureSpec) => JSON.parse(specText(one, facts));

test('a spec is written with all that a picture is made from, its data, sources and address', () => {
	const { sources, ...rest } = file(
		spec(
			'?points.2030=300&view.axis=log&view.figure=growth&with=%3Fpreset%3Damd-2023%26curve%3Dsmooth',
			{ theme: 'dark', title: 'Mine', note: 'Draft' }
		)
	);
	expect(rest).toEqual({
		chipcast: 1,
		data: facts.version,
		figure: 'growth',
		set: { preset: 'article', 'points.2030': 300, 'view.axis': 'log' },
		with: [{ preset: 'amd-2023', curve: 'smooth' }],
		language: 'en',
		theme: 'dark',
		width: 1200,
		height: 675,
		scale: 2,
		title: 'Mine',
		note: 'Draft',
		address: `?data=${facts.version}&points.2030=300&view.figure=growth&view.axis=log&with=${encodeURIComponent(
			`?data=${facts.version}&preset=amd-2023&curve=smooth`
		)}`
	});
	expect(sources.length).toBeGreaterThan(0);
});

test.each(figureIds)('the sources of %s are records of the data, whole', (figure) => {
	const { sources } = file(spec(`?view.figure=${figure}`));
	expect(sources.length).toBeGreaterThan(0);
	for (const source of sources) {
		expect(Object.keys(source)).toEqual(['publisher', 'title', 'address', 'date']);
		expect(facts.sources).toContainEqual(expect.objectContaining(source));
	}
	expect(new Set(sources.map((one: unknown) => JSON.stringify(one))).size).toBe(sources.length);
});

test('the text is one line of ASCII, whatever it says', () => {
	const text = specText(spec('', { title: '“Più” 芯 😀 \u0001 \uffff \ud83d' }), facts);
	expect(text).toMatch(/^[ -~]+$/);
	expect(JSON.parse(text).title).toBe('“Più” 芯 😀 \u0001 \uffff \ud83d');
});

test('it is a saved scenario too', () => {
	const one = spec('?points.2030=300&view.axis=log');
	const read = fileEntries(specText(one, facts));
	if ('problem' in read) return expect.fail(read.problem.code);
	expect(restore(read.entries, facts)).toEqual({
		scenario: one.scenario,
		view: one.view,
		problems: []
	});
});

/** The default as its text, with some fields changed. */
const changed = (more: object) => JSON.stringify({ ...file(spec('')), ...more });

describe('what cannot be used is named, and the usual takes its place', () => {
	test.each<[string, object, [id: string, code: string][]]>([
		['an unknown theme', { theme: 'sepia' }, [['theme', 'unknown-choice']]],
		['a theme of another kind', { theme: { a: 1 } }, [['theme', 'unknown-choice']]],
		['an unknown language', { language: 'tlh' }, [['language', 'unknown-choice']]],
		['a name that every object has', { language: 'constructor' }, [['language', 'unknown-choice']]],
		['an unknown figure', { figure: 'pie' }, [['view.figure', 'unknown-choice']]],
		['too narrow', { width: 319 }, [['width', 'out-of-range']]],
		['too wide', { width: 4097 }, [['width', 'out-of-range']]],
		['half a pixel', { height: 675.5 }, [['height', 'out-of-range']]],
		['a size as text', { height: '675' }, [['height', 'out-of-range']]],
		['no number', { scale: null }, [['scale', 'out-of-range']]],
		['a scale of nothing', { scale: 0 }, [['scale', 'out-of-range']]],
		['a scale too great', { scale: 5 }, [['scale', 'out-of-range']]],
		['a scale between', { scale: 2.5 }, [['scale', 'out-of-range']]],
		['dots as text', { dpi: '300' }, [['dpi', 'out-of-range']]],
		['too few dots', { dpi: 119 }, [['dpi', 'out-of-range']]],
		['too many dots', { dpi: 601 }, [['dpi', 'out-of-range']]],
		['half a ground', { transparent: 'yes' }, [['transparent', 'unknown-choice']]],
		['a line of sources', { sourcesLine: 0 }, [['sourcesLine', 'unknown-choice']]],
		['a long title', { title: 'x'.repeat(121) }, [['title', 'too-long']]],
		['a title that turns text round', { title: 'a\u202eb' }, [['title', 'not-a-value']]],
		['a note on two lines', { note: 'a\nb' }, [['note', 'not-a-value']]],
		['a note that is none', { note: [1] }, [['note', 'not-a-value']]],
		['other data', { data: '2020-01' }, [['data', 'other-data']]],
		['an unknown id', { set: { nobody: 1 } }, [['nobody', 'unknown-id']]],
		['an id of every object', { set: { constructor: 1 } }, [['constructor', 'unknown-id']]],
		['a value out of range', { set: { 'points.2030': -1 } }, [['points.2030', 'out-of-range']]],
		['a comparison with a text', { with: ['article'] }, [['with', 'not-a-value']]],
		['a comparison with nothing', { with: null }, [['with', 'not-a-value']]],
		['four comparisons', { with: [{}, {}, {}, {}] }, [['with', 'out-of-range']]],
		['a comparison with an unknown id', { with: [{ nobody: 1 }] }, [['nobody', 'unknown-id']]],
		[
			'several',
			{ theme: 1, scale: 'x', set: { a: 1 } },
			[
				['a', 'unknown-id'],
				['scale', 'out-of-range'],
				['theme', 'unknown-choice']
			]
		]
	])('%s', (_, more, expected) => {
		const read = readSpecText(changed(more), facts);
		if ('problem' in read) return expect.fail(read.problem.code);
		expect(read.problems.map(({ id, code }) => [id, code])).toEqual(expected);
		const { view, ...rest } = read.spec;
		expect({ ...rest, view: { ...view, with: [] } }).toEqual(spec(''));
		// Each can be said, and what is said names neither its code nor nothing.
		for (const problem of read.problems) {
			const said = whole.en.problems.sentence(problem);
			expect(said).toMatch(/^\S.{8,}\.$/);
			expect(said).not.toMatch(/undefined|\n|[\u202a-\u202e]/);
		}
	});

	test('more pixels than any page can draw: the scale is 1', () => {
		const read = readSpecText(changed({ width: 4096, height: 4096 }), facts);
		expect(read).toMatchObject({
			spec: { width: 4096, height: 4096, scale: 1 },
			problems: [{ code: 'out-of-range', id: 'scale', value: '2', range: '1…1' }]
		});
	});

	test('what is not there is the usual', () => {
		const text = JSON.stringify({ chipcast: 1, data: facts.version, figure: 'market', set: {} });
		expect(readSpecText(text, facts)).toEqual({ spec: spec(''), facts, problems: [], market: [] });
	});
});

describe('what is no spec is refused as a whole', () => {
	const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
	test.each<[string, string]>([
		['', 'picture-damaged'],
		['{', 'picture-damaged'],
		['null', 'picture-damaged'],
		['[]', 'picture-damaged'],
		['"chipcast"', 'picture-damaged'],
		['{}', 'picture-damaged'],
		[changed({ chipcast: '1' }), 'picture-damaged'],
		[changed({ chipcast: 0 }), 'picture-damaged'],
		[changed({ chipcast: 1.5 }), 'picture-newer'],
		[changed({ chipcast: 2 }), 'picture-newer'],
		[changed({ chipcast: 1e999 }), 'picture-damaged'],
		[changed({ figure: undefined }), 'picture-damaged'],
		[changed({ figure: 1 }), 'picture-damaged'],
		[changed({ data: undefined }), 'picture-damaged'],
		[changed({ set: [] }), 'picture-damaged'],
		[changed({ set: null }), 'picture-damaged'],
		[changed({ set: undefined }), 'picture-damaged'],
		[changed({}).replace('"set":{', `"set":{"name":${deep},`), 'picture-damaged'],
		[changed({ more: { a: [[[[[[[[1]]]]]]]] } }), 'picture-damaged'],
		[changed({ title: 'x'.repeat(1 << 20) }), 'picture-too-large']
	])('%.60s', (text, code) => {
		expect(readSpecText(text, facts)).toMatchObject({ problem: { code } });
	});
});

test('a spec keeps its language; one without it is English', () => {
	const italian = specText(spec('', { language: 'it' }), facts);
	const read = (text: string) => readSpecText(text, facts);
	expect(read(italian)).toMatchObject({ spec: { language: 'it' }, problems: [] });
	const { language: _, ...older } = JSON.parse(italian);
	expect(read(JSON.stringify(older))).toMatchObject({ spec: { language: 'en' }, problems: [] });
	// Whoever wrote it, sources are carried as they were published.
	expect(JSON.parse(italian).sources).toEqual(file(spec('')).sources);
});
