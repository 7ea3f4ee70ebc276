import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import { toFile } from '../../src/lib/scenario/file.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { facts } from '../scenario/facts.ts';
import { chipcast } from './chipcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-own-'));
const own = readOwnMarket(
	{
		figures: readFileSync('static/example-memory-market.csv', 'utf8'),
		companies: readFileSync('static/example-memory-companies.csv', 'utf8'),
		name: 'Memory',
		unit: '€ bn'
	},
	facts
).facts!;
const { scenario, view } = restore(
	[
		['preset', 'own'],
		['points.2030', 150]
	],
	own
);
const saved = toFile(scenario, own, view);
const file = (name: string, content: unknown) => {
	writeFileSync(join(folder, name), JSON.stringify(content));
	return join(folder, name);
};
const path = file('memory.json', saved);

afterAll(() => rmSync(folder, { recursive: true }));

test.concurrent(
	'a saved scenario with a market of its own is projected on that market',
	async () => {
		const { code, out, err } = await chipcast('project', '--scenario', path, '--json');
		expect([code, err]).toEqual([0, '']);
		const { years } = JSON.parse(out);
		// The rows of Example House A of March 2026, and the changed point.
		expect(years.map(({ year }: { year: number }) => year)).toContain(2024);
		const at = (year: number) =>
			years.find((one: { year: number }) => one.year === year).value as number;
		expect([2024, 2025, 2027, 2030].map(at)).toEqual([18, 33, 70, 150]);
		const csv = await chipcast('project', '--scenario', path, '--csv');
		expect(csv.out.split('\r\n')[0]).toBe('year,value,growth,p5,p25,p75,p95');
	}
);

test.concurrent('its companies have their worth, in its unit', async () => {
	const { out } = await chipcast('value', '--scenario', path, '--json');
	const { companies } = JSON.parse(out);
	expect(companies[0]).toMatchObject({ name: 'SK hynix', marketValue: 1362, date: '2026-06-22' });
	expect(companies[0].timesMarket).toBeCloseTo(1362 / 150, 12);
	const plain = await chipcast('value', '--scenario', path);
	expect(plain.out).toContain('market value, € bn');
});

test.concurrent(
	'its figures are drawn, as a picture that opens again; those of the article are not',
	async () => {
		const drawn = join(folder, 'memory.svg');
		expect(await chipcast('render', '--scenario', path, '--out', drawn)).toMatchObject({ code: 0 });
		const svg = readFileSync(drawn, 'utf8');
		expect(svg).toContain('€33 bn in 2025');
		const again = await chipcast('project', '--scenario', drawn, '--json');
		const direct = await chipcast('project', '--scenario', path, '--json');
		expect(again).toEqual(direct);
		const story = await chipcast('render', '--scenario', path, '--figure', 'story');
		expect(story).toMatchObject({ code: 2, out: '' });
		expect(story.err).toMatch(/--figure story: unknown; one of market, growth/);
	}
);

test.concurrent(
	'rows that cannot be used are named, the rest counts; without any it ends',
	async () => {
		const broken = { ...own.own!, figures: [...own.own!.figures, { house: 'X' }] };
		const some = file('some.json', { ...saved, market: broken });
		const { code, out, err } = await chipcast('project', '--scenario', some, '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out).years.length).toBeGreaterThan(5);
		expect(err).toMatch(/^chipcast: .*some\.json: Figures, row 14, \w+: .*\.$/m);
		expect(await chipcast('check', some)).toMatchObject({ code: 1, out: '' });

		const none = file('none.json', { ...saved, market: { name: 'x', figures: [] } });
		const ended = await chipcast('project', '--scenario', none);
		expect(ended).toMatchObject({ code: 1, out: '' });
		expect(ended.err).toContain('its own market cannot be used');
	}
);
