import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { parsePng } from '../export/png/parsePng.ts';
import { parseXml } from '../export/parseXml.ts';
import { facts } from '../scenario/facts.ts';
import { chipcast, printed } from './chipcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-'));
const file = (name: string, content: string) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('project', () => {
	test.concurrent('prints the path as JSON, at full precision', async () => {
		const { years } = JSON.parse(await printed('project', '--json'));
		expect(years).toHaveLength(10);
		expect(Object.keys(years[0])).toEqual(['year', 'value', 'growth', 'p5', 'p25', 'p75', 'p95']);
		expect(years[0]).toEqual({
			year: 2023,
			value: 53.662,
			growth: null,
			p5: null,
			p25: null,
			p75: null,
			p95: null
		});
		expect(years[7]).toMatchObject({ year: 2030, value: 257 });
		expect(years[5].value).toBeCloseTo(171.4206213244, 9);
		expect(Math.round(years[7].p95)).toBe(911);
	});

	test.concurrent('prints CSV with CR LF, and plain lines without', async () => {
		const csv = await printed('project', '--csv');
		const plain = await printed('project');
		expect(csv.replaceAll('\r\n', '\n')).toBe(plain);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(plain).not.toContain('\r');
		expect(plain.split('\n').slice(0, 2)).toEqual([
			'year,value_usd_bn,growth,p5_usd_bn,p25_usd_bn,p75_usd_bn,p95_usd_bn',
			'2023,53.662,,,,,'
		]);
	});

	const last = async (...args: string[]) =>
		JSON.parse(await printed('project', '--json', ...args)).years.at(-1);

	test.concurrent.each([
		[['--set', 'points.2030=300', '--set', 'horizon=2030'], 2030, 300],
		[['--set', 'growth.2030=0.3', '--set', 'horizon=2030'], 2030, 307.58],
		[['--set', 'growth.2030=1', '--set', 'growth.2027=1', '--set', 'horizon=2030'], 2030, 6868.736],
		[['--address', '?points.2030=300&horizon=2030'], 2030, 300],
		[
			['--address', '?points.2030=300', '--set', 'horizon=2030', '--set', 'points.2030=310'],
			2030,
			310
		],
		[['--set', 'preset=amd-2023', '--set', 'horizon=2027'], 2027, 400]
	])('takes %j', async (args, year, value) => {
		const row = await last(...args);
		expect(row.year).toBe(year);
		expect(row.value).toBeCloseTo(value, 9);
	});

	test.concurrent('takes a saved scenario', async () => {
		const set = { preset: 'article', 'points.2030': 300, horizon: 2030 };
		const saved = file('saved.json', JSON.stringify({ chipcast: 1, data: '2026-11-24', set }));
		expect((await last('--scenario', saved)).value).toBe(300);
	});

	test.concurrent(
		'says what a file or an address holds that cannot be used, and goes on',
		async () => {
			const set = { 'points.2030': 300, nobody: 1, name: 'a\nb' };
			const saved = file('partly.json', JSON.stringify({ chipcast: 1, data: '2020-01', set }));
			for (const args of [
				['--scenario', saved],
				['--address', '?data=2020-01&points.2030=300&nobody=1&name=a%0Ab']
			]) {
				const { code, out, err } = await chipcast('project', '--json', ...args);
				expect(code).toBe(0);
				expect(JSON.parse(out).years[7].value).toBe(300);
				const lines = err.trimEnd().split('\n');
				expect(lines).toHaveLength(3);
				for (const line of lines) expect(line).toMatch(/^chipcast: /);
			}
		}
	);
});

describe('value', () => {
	const valued = async (...args: string[]) =>
		JSON.parse(await printed('value', '--json', ...args)).companies;
	const fields =
		'id name marketValue date years aiRevenue otherRevenue worth ratio timesMarket pricedIn reasons';
	const answers = 'market marketGrowth share margin multiple return';

	test.concurrent('prints every company with the fields of design 5, largest first', async () => {
		const companies = await valued();
		expect(companies).toHaveLength(13);
		for (const company of companies) {
			expect(Object.keys(company).join(' ')).toBe(fields);
			if (company.pricedIn) {
				expect(Object.keys(company.pricedIn).join(' ')).toBe(answers);
			}
			// What is null has its reason, and what is there has none.
			const { pricedIn, reasons } = company;
			expect('worth' in reasons).toBe(company.worth === null);
			expect(pricedIn === null).toBe(company.worth === null);
			for (const [answer, value] of Object.entries(pricedIn ?? {})) {
				expect(answer in reasons, answer).toBe(value === null);
			}
		}
	});

	test.concurrent('prints what NVIDIA is worth and what its price assumes', async () => {
		const [nvidia] = await valued('--set', 'view.year=2027');
		const n = 2031 - (2024 + 172 / 366);
		const rest = 13.422 * 1.06 ** n;
		const ai = 257 * 0.85 * 0.75 * 0.85;
		const worth = (9.9 * (ai + rest)) / 1.107 ** n;
		expect(nvidia).toMatchObject({
			id: 'nvidia',
			name: 'NVIDIA',
			marketValue: 3110,
			date: '2024-06-21',
			pricedIn: { share: null, margin: null }
		});
		expect(nvidia.timesMarket).toBeCloseTo(22.2142857, 6);
		expect(nvidia.years).toBeCloseTo(n, 9);
		expect(nvidia.aiRevenue).toBeCloseTo(ai, 9);
		expect(nvidia.otherRevenue).toBeCloseTo(rest, 9);
		expect(nvidia.worth).toBeCloseTo(worth, 8);
		expect(nvidia.ratio).toBeCloseTo(worth / 3110, 9);
		expect(nvidia.pricedIn.multiple).toBeCloseTo((22 * 3110) / worth, 8);
		expect(nvidia.reasons.share).toMatch(/^not possible: it would need a share of \d+ %$/);
		expect(Object.keys(nvidia.reasons)).toEqual(['share', 'margin']);
	});

	test.concurrent('what a price assumes of the market makes the company worth it', async () => {
		const [before] = await valued();
		const [after] = await valued('--set', `growth.2030=${before.pricedIn.marketGrowth}`);
		expect(after.worth / before.marketValue).toBeCloseTo(1, 9);
		expect(after.ratio).toBeCloseTo(1, 9);
	});

	test.concurrent('says why a company has no worth, and why none has a market value', async () => {
		const companies = await valued();
		const { marketValue, timesMarket, worth, reasons } = companies.at(-1);
		expect([marketValue, timesMarket, worth]).toEqual([null, null, null]);
		expect(reasons.marketValue).toContain('2024-06-21');
		expect(reasons.worth).toContain('memory');
		const bytedance = companies.find(({ id }: { id: string }) => id === 'bytedance');
		expect(bytedance).toMatchObject({ marketValue: 225, worth: null, pricedIn: null });
	});

	test.concurrent('takes assumptions of companies, and refuses what does not fit', async () => {
		const [nvidia] = await valued('--set', 'nvidia.margin=0', '--set', 'exitYear=2032');
		expect(nvidia.worth).toBe(0);
		expect(nvidia.pricedIn.market).toBeNull();
		const refused = await chipcast('value', '--set', 'nvidia.share.low=0.9');
		expect(refused.code).toBe(2);
		expect(refused.err).toBe('chipcast: nvidia.share.low: 0.9 must lie below the value, 0.85\n');
	});

	test.concurrent('prints lines a reader can read', async () => {
		const lines = (await printed('value', '--set', 'snapshot=2026-06-30')).split('\n');
		expect(lines[1]).toMatch(/^NVIDIA\t4700\t2026-06-30\t18\.28\d+\t\d+\.\d+\t0\.\d+\t$/);
		expect(lines).toHaveLength(15);
		for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(7);
	});
});

/** Width and height from the header of a PNG. */
const pngSize = (png: Buffer) => {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.subarray(12, 16).toString()).toBe('IHDR');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('render', () => {
	test.concurrent.each(figureIds)('prints %s as SVG, CSV and JSON', async (figure) => {
		const svg = await printed('render', '--figure', figure);
		expect(parseXml(svg).attributes).toMatchObject({ width: '1200', height: '675' });
		expect(svg).toContain('font/woff2;base64,');
		const csv = await printed('render', '--figure', figure, '--format', 'csv');
		const json = JSON.parse(await printed('render', '--figure', figure, '--format', 'json'));
		expect(json.figure).toBe(figure);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(json.rows.length + 1);
		expect(csv.split('\r\n')[0]).toBe(Object.keys(json.rows[0]).join(','));
	});

	test.concurrent.each([
		[[], [2400, 1350]],
		[
			['--scale', '1'],
			[1200, 675]
		],
		[
			['--width', '800', '--height', '400', '--scale', '3', '--theme', 'dark'],
			[2400, 1200]
		],
		[
			['--figure', 'growth', '--width', '4096', '--height', '4096', '--scale', '1'],
			[4096, 4096]
		],
		[
			['--figure', 'valuations', '--width', '1080', '--height', '1080'],
			[2160, 2160]
		]
	])('writes a PNG of the size asked for: %j', async (args, size) => {
		const out = join(folder, `${size.join('x')}-${args.length}.png`);
		expect(await printed('render', '--format', 'png', '--out', out, ...args)).toBe('');
		expect(pngSize(readFileSync(out))).toEqual(size);
	});

	test.concurrent('writes a PNG measured in mm with the pixels and dots of one', async () => {
		const out = join(folder, 'column.png');
		await printed('render', '--size', '90x120mm', '--dpi', '300', '--out', out);
		const png = parsePng(readFileSync(out));
		// 90 mm are 3.543 inches of 300 dots.
		expect([png.width, png.height]).toEqual([1063, 1418]);
		expect(png.dpi!.map(Math.round)).toEqual([300, 300]);
		const svg = await printed('render', '--size', '90x120mm');
		expect(parseXml(svg).attributes.width).toMatch(/^(89\.9|90)\d*mm$/);
		expect(await printed('render', '--size', '800x450')).toBe(
			await printed('render', '--width', '800', '--height', '450')
		);
	});

	test.concurrent('leaves out ground and sources where it is asked to', async () => {
		const plain = await printed('render');
		const bare = await printed('render', '--transparent', '--no-sources');
		const whole = '<rect width="1200" height="675" fill="#ffffff"';
		expect([plain, bare].map((svg) => svg.includes(whole))).toEqual([true, false]);
		expect([plain, bare].map((svg) => svg.includes('>Sources<'))).toEqual([true, false]);
		expect(bare).toContain('"transparent":true,"sourcesLine":false');
	});

	test.concurrent('writes to a file what it would print', async () => {
		const out = join(folder, 'market.svg');
		const args = ['render', '--set', 'points.2030=300', '--title', 'A & B <c>', '--theme', 'dark'];
		await printed(...args, '--out', out);
		expect(readFileSync(out, 'utf8')).toBe(await printed(...args));
		expect(parseXml(readFileSync(out, 'utf8')).children[0]!.text).toBe('A & B <c>');
	});

	test.concurrent('prints the same bytes twice', async () => {
		expect(await printed('render')).toBe(await printed('render'));
	});
});

describe('check', () => {
	test.concurrent('finds nothing wrong with the data', async () => {
		expect(await printed('check', 'data')).toBe('data: no problems\n');
		expect(await printed('check', 'data/')).toBe('data/: no problems\n');
	});

	/** A copy of data/ in a folder of its own, one file of it changed. */
	function copyWith(
		name: string,
		change: (text: string) => string,
		inside = 'figures.json'
	): string {
		const copy = join(folder, name);
		mkdirSync(copy);
		cpSync('data', copy, { recursive: true });
		writeFileSync(join(copy, inside), change(readFileSync(join(copy, inside), 'utf8')));
		return copy;
	}

	test.concurrent('names file, row, id, field, value and reason of what is wrong', async () => {
		const copy = copyWith('negative', (text) => text.replace('"value": 53.662', '"value": -3'));
		const { code, out, err } = await chipcast('check', copy);
		expect([code, out]).toEqual([1, '']);
		expect(err).toBe(
			'chipcast: negative/figures.json row 9 (gartner-2024-05-2023), value: -3 is not above 0\n'
		);
	});

	test.concurrent('names every problem on a line of its own', async () => {
		const copy = copyWith('several', (text) =>
			text.replace('"value": 140,', '"value": "140",').replace('"year": 2030', '"year": 1830')
		);
		const { code, err } = await chipcast('check', copy);
		const lines = err.trimEnd().split('\n');
		expect(code).toBe(1);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toContain('row 1 (article-2024-06-2027), value');
		expect(lines[1]).toContain('row 2 (article-2024-06-2030), year');
		for (const line of lines) expect(line).toMatch(/^chipcast: several\/figures\.json /);
	});

	test.concurrent('names a file that is no JSON', async () => {
		const copy = copyWith('broken', (text) => text.slice(0, -3), 'presets.json');
		const { code, err } = await chipcast('check', copy);
		expect([code, err.split('\n')]).toEqual([
			1,
			[expect.stringContaining('presets.json: not JSON'), '']
		]);
	});

	test.concurrent('names what a saved scenario holds that cannot be used', async () => {
		const good = file('good.json', '{"chipcast":1,"data":"2026-11-24","set":{"points.2030":300}}');
		expect(await printed('check', good)).toBe(`${good}: no problems\n`);
		const bad = file('bad.json', '{"chipcast":1,"data":"2026-11-24","set":{"points.2030":-1}}');
		const { code, out, err } = await chipcast('check', bad);
		expect([code, out]).toEqual([1, '']);
		expect(err).toBe(`chipcast: ${bad}: points.2030: -1 is outside 0.001 to 1000000, or “none”\n`);
	});
});

test.concurrent.each([['--help'], ['help']])('%s prints the commands', async (word) => {
	const out = await printed(word);
	for (const command of ['project', 'value', 'render', 'batch', 'read', 'check']) {
		expect(out).toContain(`chipcast ${command}`);
	}
	for (const figure of figureIds) expect(out).toContain(figure);
});

describe('wrong usage is one line on stderr, nothing on stdout and exit 2', () => {
	const set = (text: string) => ['project', '--set', text];
	test.concurrent.each([
		[[], 'no command'],
		[['nobody'], 'nobody'],
		[['__proto__'], '__proto__'],
		[['constructor'], 'constructor'],
		[['pro\nject'], 'pro ject'],
		[['project', 'more'], 'more'],
		[['project', '--nobody'], '--nobody'],
		[['project', '-x'], '-x'],
		[['project', '--set'], '--set'],
		[['project', '--json=yes'], '--json'],
		[['project', '--json', '--csv'], '--csv'],
		[set(''), '--set'],
		[set('points.2030'), 'id=value'],
		[set('=5'), 'id=value'],
		[set('nobody=5'), 'nobody'],
		[set('__proto__=5'), '__proto__'],
		[set('points.1999=5'), 'points.1999'],
		[set('points.2030='), 'points.2030'],
		[set('points.2030=much'), 'much'],
		[set('points.2030=0x10'), '0x10'],
		[set('points.2030= 5'), 'points.2030'],
		[set('points.2030=1e999'), '1e999'],
		[set('points.2030=2000000'), '2000000'],
		[set('points.2030=-1'), '-1'],
		[set('bend.2030=1'), 'bend.2030'],
		[set('curve=wild'), 'wild'],
		[set('horizon=2029'), '2029'],
		[set('exitYear=2022'), '2022'],
		[set('nvidia.share=1.5'), '1.5'],
		[set('asml.share=0.5'), 'asml.share'],
		[set('custom.high=0.2'), '0.25'],
		[set('view.company=nobody'), 'nobody'],
		[set('view.priced=nobody'), 'nobody'],
		[set('horizon=2035.5'), '2035.5'],
		[set('after.ceiling=100'), '100'],
		[set('snapshot=2024-02-30'), '2024-02-30'],
		[set('growth.2029=0.1'), 'growth.2029'],
		[set('range.2030.low=100'), 'range.2030.low'],
		[set('preset=nobody'), 'nobody'],
		[set('data=2020-01'), '2020-01'],
		[set('v=2'), '2'],
		[set(`name=${'x'.repeat(121)}`), '120'],
		[set('name=a\nb'), 'name'],
		[[...set('definition=I_custom_asic_only'), '--set', 'error.view=range'], 'error.view'],
		[[...set('points.2030=300'), '--set', 'points.2030=310'], 'twice'],
		[[...set('points.2030=300'), '--set', 'growth.2030=0.1'], 'growth.2030'],
		[
			['project', ...[2023, 2027, 2030].flatMap((year) => ['--set', `points.${year}=none`])],
			'points'
		],
		[
			[
				...['project', '--address', '?name=x'],
				...[2023, 2027, 2030].flatMap((year) => ['--set', `points.${year}=none`])
			],
			'points'
		],
		[['project', '--address', '?name=x', '--set', 'curve=wild'], 'wild'],
		[['project', '--address', '?curve=wild'].slice(0, 2), '--address'],
		[['project', '--scenario', 'a.json', '--address', '?x'], '--address'],
		[['value', '--csv'], '--csv'],
		[['render', '--figure', 'nobody'], 'nobody'],
		[['render', '--with', 'preset:nobody'], 'gartner-2024'],
		[['render', '--with', '?', '--with', '?', '--with', '?', '--with', '?'], 'up to 3'],
		[['render', '--format', 'gif'], 'gif'],
		[['render', '--format', 'png'], '--out'],
		[['render', '--theme', 'sepia'], 'sepia'],
		[['render', '--lang', 'xx'], 'xx'],
		[['render', '--width', '319'], '319'],
		[['render', '--width', '4097'], '4097'],
		[['render', '--height', 'tall'], 'tall'],
		[['render', '--width', '800.5'], '800.5'],
		[['render', '--scale', '0'], '0'],
		[['render', '--size', '90'], '--size 90: write it as 1200x675, in px, or as 90x60mm'],
		[['render', '--size', '90x60cm'], '--size 90x60cm'],
		[['render', '--size', '90x60'], '--size 90: a whole number from 320 to 4096'],
		[['render', '--size', '20x60mm'], '--size 20x60mm: sides from 67.8 to 866 mm'],
		[['render', '--size', '90x60mm', '--width', '800'], '--size and --width'],
		[['render', '--size', '90x80mm', '--scale', '2'], '--scale 2'],
		[['render', '--size', '90x80mm', '--dpi', '119'], '--dpi 119: a whole number from 120 to 600'],
		[['render', '--size', '800x400mm', '--dpi', '600'], '--dpi 600: a whole number from 120 to'],
		[['render', '--dpi', '300'], '--dpi 300: needs a size in mm'],
		[['render', '--transparent=yes'], '--transparent'],
		[['render', '--scale', '5'], '5'],
		[['render', '--width', '4096', '--height', '4096'], 'pixels'],
		[['render', '--title', 'a\u0001b'], '--title'],
		[['render', '--title', 'a\u202eb'], '--title'],
		[['render', '--title', 'x'.repeat(121)], '--title'],
		[['render', '--note', 'x'.repeat(121)], '--note'],
		[['batch'], 'file of jobs'],
		[['batch', 'a.jsonl', 'b.jsonl'], 'file of jobs'],
		[['batch', '--json', 'a.jsonl'], '--json'],
		[['read'], 'picture'],
		[['read', 'a.png', 'b.png'], 'picture'],
		[['read', '--json', 'a.png'], '--json'],
		[['check'], 'file or a folder'],
		[['check', '--json', 'data'], '--json']
	])('%j', async (args, named) => {
		const { code, out, err } = await chipcast(...args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^chipcast: [^\n]+\n$/);
		expect(err).toContain(named);
	});
});

test.concurrent('scenarios are compared with presets, addresses and files', async () => {
	const mine = file(
		'mine.json',
		JSON.stringify({ chipcast: 1, data: facts.version, set: { 'points.2030': 300 } })
	);
	const csv = await printed(
		...['render', '--figure', 'compare', '--format', 'csv', '--with', 'preset:gartner-2024'],
		...['--with', '?points.2030=400&name=High', '--with', mine]
	);
	const path = JSON.parse(await printed('project', '--json', '--set', 'preset=gartner-2024'));
	const gartner: number = path.years.find(({ year }: { year: number }) => year === 2030).value;
	const of2030 = csv.split('\r\n').filter((line) => /,2030,/.test(line));
	expect(of2030.map((line) => line.split(',2030,')[1]!.split(',')[0])).toEqual([
		'257',
		expect.stringMatching(gartner.toPrecision(8)),
		'400',
		'300'
	]);
	expect(of2030[2]).toMatch(/^High,/);
});

describe('what cannot be read or written is one line on stderr and exit 1', () => {
	const missing = join(folder, 'missing', 'x.json');
	const long = `?name=${'x'.repeat(9000)}`;
	test.concurrent.each([
		[['project', '--scenario', missing], missing],
		[['project', '--scenario', folder], folder],
		[['project', '--scenario', file('no.json', '{')], 'no saved scenario'],
		[['project', '--scenario', file('other.json', '{"a":1}')], 'scenario'],
		[['project', '--address', long], '8192'],
		[['check', missing], missing],
		[['check', file('no2.json', 'x')], 'no2.json'],
		[['render', '--out', join(folder, 'missing', 'x.svg')], 'x.svg'],
		[['render', '--format', 'png', '--out', folder], folder]
	])('%.100j', async (args, named) => {
		const { code, out, err } = await chipcast(...args);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^chipcast: [^\n]+\n$/);
		expect(err).toContain(named);
	});

	test.concurrent('even a folder that is called like a file', async () => {
		const copy = join(folder, 'odd');
		mkdirSync(join(copy, 'figures.json'), { recursive: true });
		const { code, out, err } = await chipcast('check', copy);
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^chipcast: [^\n]*figures\.json[^\n]*\n$/);
	});
});
