import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownTemplate } from '../../src/lib/export/ownTemplate.ts';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import { toFile } from '../../src/lib/scenario/file.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { openDropped } from '../../src/lib/session/openDropped.ts';
import { createShelf } from '../../src/lib/session/shelf.ts';
import { changed, facts } from '../scenario/facts.ts';
import { hostileFiles } from '../scenario/hostileFiles.ts';
import { MemoryStore } from './memoryStore.ts';

const figures = readFileSync('static/example-memory-market.csv');
const companies = readFileSync('static/example-memory-companies.csv');
const own = readOwnMarket(
	{ figures: String(figures), companies: String(companies), name: 'Memory', mode: 'replace' },
	facts
).facts!;

test('the two tables of a market are told apart, from a scenario and from each other', () => {
	expect(openDropped(figures, facts)).toMatchObject({ kind: 'table', table: 'figures' });
	expect(openDropped(companies, facts)).toMatchObject({ kind: 'table', table: 'companies' });
	expect(openDropped(JSON.stringify({ figures: [] }), facts).kind).toBe('market');
	expect(openDropped('?points.2030=300', facts).kind).toBe('scenario');
	expect(openDropped('a,b,c\n1,2,3', facts)).toMatchObject({ problem: { code: 'not-json' } });
});

test('a table as Excel on Windows saves it keeps its letters', () => {
	const text = 'house;vintage;year;value;source\nCaf\u00e9;2024;2025;1,5;S';
	const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	const dropped = openDropped(latin, facts);
	if (dropped.kind !== 'table') return expect.fail(dropped.kind);
	const read = readOwnMarket({ figures: dropped.text, name: 'x' }, facts);
	expect(read.facts!.own!.figures).toMatchObject([{ house: 'Café', value: 1.5 }]);
});

test('a saved scenario opens on the built-in facts', () => {
	const text = JSON.stringify(toFile(changed({ 'points.2030': 300 }), facts));
	const dropped = openDropped(text, facts);
	if (dropped.kind !== 'scenario') return expect.fail(dropped.kind);
	expect(dropped.facts).toBe(facts);
	expect(dropped.opened).toMatchObject({ scenario: changed({ 'points.2030': 300 }), problems: [] });
});

test('a scenario on a reader’s own market brings it along, through a file and through the shelf', () => {
	const { scenario } = restore(
		[
			['points.2030', 120],
			['micron.margin', 0.4]
		],
		own
	);
	const file = toFile(scenario, own);
	const store = new MemoryStore();
	const shelf = createShelf({
		store,
		tab: 't',
		now: () => 1,
		newId: () => 'id',
		told: ({ code }) => expect.fail(code)
	});
	shelf.save('Memory, high', file);
	const kept = shelf.open('id');
	if ('problem' in kept) return expect.fail(kept.problem.code);
	for (const text of [JSON.stringify(file), JSON.stringify(kept.file)]) {
		const dropped = openDropped(text, facts);
		if (dropped.kind !== 'scenario') return expect.fail(dropped.kind);
		expect([dropped.market, dropped.opened.problems]).toEqual([[], []]);
		expect(dropped.facts).toEqual(own);
		expect(dropped.opened.scenario.set).toMatchObject(scenario.set);
	}
});

test('a market inside a file that cannot be read leaves the scenario to the built-in facts, and is said', () => {
	const file = { ...toFile(changed({ 'points.2030': 300 }), facts), market: { name: 5 } };
	const dropped = openDropped(JSON.stringify(file), facts);
	if (dropped.kind !== 'scenario') return expect.fail(dropped.kind);
	expect(dropped.facts).toBe(facts);
	expect(dropped.market).toMatchObject([{ code: 'not-text', field: 'name' }]);
	expect(dropped.opened.scenario.set).toEqual({ 'points.2030': 300 });
});

describe('a hostile file is opened or refused as a scenario would be', () => {
	test.each(hostileFiles)('$name', ({ content, refused }) => {
		const dropped = openDropped(content, facts);
		if (refused) expect(dropped).toMatchObject({ kind: 'refused', problem: { code: refused } });
		else expect(dropped.kind).toBe('scenario');
	});
});

describe('our own figures as a template', () => {
	const template = {
		figures: ownTemplate('figures', facts),
		companies: ownTemplate('companies', facts)
	};

	test('read back without a complaint, figure by figure', () => {
		const { facts: again, problems } = readOwnMarket({ ...template, name: 'Again' }, facts);
		expect(problems).toEqual([]);
		const short = ({ year, value, low, high, bound, confidence, vintage, note }: any) =>
			JSON.stringify({ year, value, low, high, bound, confidence, vintage, note });
		expect(again!.figures.map(short)).toEqual(facts.figures.map(short));
		expect(again!.companies.map(({ name, role }) => [name, role])).toEqual(
			facts.companies.map(({ name, role }) => [name, role])
		);
		expect(again!.companyInputs.find(({ id }) => id === 'nvidia.margin')!.value).toBe(0.45);
	});

	test('beside the built-in data they are all there already', () => {
		const { facts: both, problems } = readOwnMarket(
			{ figures: template.figures, name: 'Again', mode: 'join' },
			facts
		);
		expect(both).toBeNull();
		expect(problems.filter(({ code }) => code === 'built-in')).toHaveLength(facts.figures.length);
	});

	test('a reader’s own market is written as it was read', () => {
		const again = readOwnMarket(
			{
				figures: ownTemplate('figures', own),
				companies: ownTemplate('companies', own),
				name: 'Memory'
			},
			facts
		);
		expect(again.facts!.own!.figures).toEqual(own.own!.figures);
		expect(again.facts!.own!.companies).toEqual(own.own!.companies);
	});

	test('no text of it is a formula to a spreadsheet, and the guard is taken off again', () => {
		const note = '=HYPERLINK("https://x.org")';
		const market = { ...own.own!, figures: own.own!.figures.map((row) => ({ ...row, note })) };
		const risky = readOwnMarket({ market }, facts).facts!;
		const text = ownTemplate('figures', risky);
		expect(text).toContain(`"'=HYPERLINK(""https://x.org"")"`);
		expect(readOwnMarket({ figures: text, name: 'x' }, facts).facts!.own!.figures[0]!.note).toBe(
			note
		);
	});
});
