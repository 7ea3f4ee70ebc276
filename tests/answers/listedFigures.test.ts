import { expect, test } from 'vitest';
import { listedFigures } from '#lib/answers/listedFigures.ts';
import { usesOf } from '#lib/answers/usesOf.ts';
import { facts } from './facts.ts';

const listed = listedFigures(facts);
const find = (id: string) => listed.find((one) => one.id === id)!;

test('every record of the six lists of published figures is there once, with an address of its own', () => {
	const { figures, marketValues, fundamentals, shares, evidence, pairs, sources } = facts;
	const records = [figures, marketValues, fundamentals, shares, evidence, pairs].flat();
	expect(listed.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
	// Sources have rows on the same page.
	const ids = [...listed, ...sources].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a list is in the order of the time it speaks of', () => {
	const years = listed.filter(({ list }) => list === 'figures').map(({ time }) => Number(time));
	expect(years).toEqual([...years].sort((a, b) => a - b));
});

test('a record keeps what its list knows of it', () => {
	expect(find('article-2024-06-2030')).toMatchObject({
		list: 'figures',
		house: 'article',
		time: '2030',
		unit: 'usd_bn',
		definition: 'U_undefined',
		amounts: [{ quantity: 'value', value: 257, bound: 'lower', source: 'article-2024-06' }]
	});
	expect(find('nvidia-fy2022')).toMatchObject({
		company: 'nvidia',
		period: 'FY2022',
		time: '2022-01-30',
		amounts: [
			{ quantity: 'revenue', value: 26.914, source: 'nvidia-2024' },
			{ quantity: 'netIncome', value: 9.752, source: 'nvidia-2024' }
		]
	});
	expect(find('pair-sia-1993-06-1996').amounts).toEqual([
		{ quantity: 'forecast', value: 96, source: 'world-semiconductor-sales-1992' },
		{
			quantity: 'outcome',
			value: 132,
			bound: undefined,
			source: 'world-semiconductor-sales-1996'
		}
	]);
});

test('a figure says where it is used, and one that was read only says nothing', () => {
	const uses = usesOf(facts);
	expect(uses.get('article-2024-06-2030')).toContainEqual({
		as: 'point',
		of: 'article',
		query: '?preset=article'
	});
	expect(uses.get('omdia-2025-08-2024')!.map(({ as }) => as)).toEqual(
		expect.arrayContaining(['reality', 'mark'])
	);
	expect(uses.get('nvidia-2024-06-21')).toContainEqual({
		as: 'companies',
		of: '2024-06-21',
		query: '?view.figure=valuations&snapshot=2024-06-21'
	});
	expect(uses.get('nvidia-2024-06')).toContainEqual({
		as: 'input',
		of: 'nvidia.share',
		query: '?view.figure=worth&view.company=nvidia'
	});
	const lowFigure = facts.figures.find(({ confidence }) => confidence === 'low')!;
	expect(uses.has(lowFigure.id)).toBe(false);
	for (const { id } of facts.pairs) expect(uses.get(id)?.[0]?.as).toBe('record');
	for (const id of uses.keys()) expect(find(id), id).toBeDefined();
});
