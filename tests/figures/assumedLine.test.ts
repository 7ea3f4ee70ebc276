import { scaleLinear, scaleLog } from 'd3';
import { describe, expect, test } from 'vitest';
import { pricedPath } from '../../src/lib/answers/pricedPath.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { assumedDomain } from '../../src/lib/figures/market/assumedDomain.ts';
import { assumedGeometry } from '../../src/lib/figures/market/assumedGeometry.ts';
import { assumedLine } from '../../src/lib/figures/market/assumedLine.ts';
import { marketDomain } from '../../src/lib/figures/market/marketDomain.ts';
import { marketGeometry } from '../../src/lib/figures/market/marketGeometry.ts';
import { marketSeries } from '../../src/lib/figures/market/marketSeries.ts';
import { usualSize } from '../../src/lib/scenario/figureSpec.ts';
import { restore, usualView } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { facts, projected } from '../answers/facts.ts';
import { parseXml, walk } from '../export/parseXml.ts';
import type { Value } from '../../src/lib/scenario/types.ts';

const WIDTH = 900;
const HEIGHT = 300;

/** A company's line on a plot of 900 × 300 px, 100 px to a year: 2023 to 2032. */
function placed(id: string, set: Record<string, Value> = {}, axis: 'linear' | 'log' = 'linear') {
	const projection = projected(set);
	const answer = pricedPath(id, projection, facts)!;
	const series = marketSeries(projection, null, facts, [assumedLine(answer, whole.en)]);
	const domain = marketDomain(series, axis);
	const scales = {
		x: scaleLinear([2023, projection.settings.horizon], [0, WIDTH]),
		y: (axis === 'log' ? scaleLog() : scaleLinear()).domain(domain).range([HEIGHT, 0]),
		width: WIDTH,
		height: HEIGHT
	};
	const geometry = marketGeometry(series, scales);
	const { market } = answer;
	return {
		domain,
		answer,
		...assumedGeometry({ ...answer, market: market! }, { scales, geometry })
	};
}

describe('the axis', () => {
	const line = [{ year: 2030, value: 1090 }];
	const to = (market: number, domain: [number, number], axis: 'linear' | 'log' = 'linear') =>
		assumedDomain({ market, exitYear: 2030, line }, domain, axis);

	test.each([
		[1090, 800, 1500],
		[500, 800, 800],
		[1500, 800, 1500],
		[1600, 800, 2000],
		[1601, 800, 800],
		[6300, 800, 800]
	])('holds %d where it ended at %d: it ends at %d', (market, top, expected) => {
		expect(to(market, [0, top])).toEqual([0, expected]);
	});

	test('holds everything where it is logarithmic', () => {
		expect(to(15_000, [20, 2000], 'log')).toEqual([20, 20_000]);
		expect(to(4, [20, 2000], 'log')).toEqual([2, 2000]);
	});

	test('does not stretch for a year that is not shown', () => {
		const beyond = assumedDomain({ market: 1500, exitYear: 2035, line }, [0, 800], 'linear');
		expect(beyond).toEqual([0, 1500]);
		const far = [{ year: 2032, value: 700 }];
		expect(assumedDomain({ market: 1500, exitYear: 2035, line: far }, [0, 800], 'linear')).toEqual([
			0, 800
		]);
	});
});

describe('the line', () => {
	test('runs from the point before to a mark at the market of the exit year', () => {
		const { points, mark, domain, leaves } = placed('nvidia');
		expect(domain).toEqual([0, 1500]);
		expect(points[0]![0]).toBe(400);
		expect(points[0]![1]).toBeCloseTo(300 * (1 - 140 / 1500), 1);
		expect(mark).toEqual({ x: 700, y: expect.closeTo(300 * (1 - 1089.6945 / 1500), 1) });
		expect(points.at(-1)).toEqual([700, mark!.y]);
		expect(leaves).toBeNull();
	});

	test('leaves at the top where its market is far above, and says so there', () => {
		const { mark, at, leaves, answer } = placed('qualcomm');
		expect([mark, leaves, at.y]).toEqual([null, 'up', 0]);
		// Steady growth from 140 in 2027: when it passes 800.
		const when = 2027 + (3 * Math.log(800 / 140)) / Math.log(answer.market! / 140);
		expect(at.x).toBeGreaterThan(100 * (when - 2023) - 2);
		expect(at.x).toBeLessThan(100 * (when - 2023) + 2);
	});

	test('shows all on a logarithmic axis', () => {
		const { mark, leaves } = placed('intel', {}, 'log');
		expect(mark!.y).toBeGreaterThanOrEqual(0);
		expect(leaves).toBeNull();
	});

	test('goes on after the last year shown', () => {
		const { mark, at, leaves } = placed('nvidia', { exitYear: 2040 });
		expect([mark, leaves, at.x]).toEqual([null, 'on', 900]);
	});
});

describe('a picture names the line', () => {
	const draw = (set: Record<string, Value>) => {
		const { scenario, view } = restore(Object.entries(set), facts);
		const one = { ...usualSize, scenario, view, theme: 'light', language: 'en' } as const;
		return [...walk(parseXml(picture({ ...one, view: { ...usualView, ...view } }, facts, null)))];
	};
	const texts = (set: Record<string, Value>) => draw(set).map(({ text }) => text);

	test('at the line and in words below, with the day of the price', () => {
		const said = texts({ 'view.priced': 'nvidia' });
		expect(said).toEqual(
			expect.arrayContaining(['NVIDIA at $3,110 bn', 'assumes', '1,090', 'in 2030', 'Priced in'])
		);
		const note = 'NVIDIA at $3,110 bn (21 Jun 2024) assumes $1,090 bn in 2030, 4.2 × this path.';
		expect(said.some((text) => text.startsWith(note))).toBe(true);
		expect(draw({ 'view.priced': 'nvidia' })[2]!.text).toContain(note);
	});

	test('with an arrow where it leaves', () => {
		expect(texts({ 'view.priced': 'intel' })).toContain('in 2030 ↑');
		expect(texts({ 'view.priced': 'nvidia', exitYear: 2035 })).toContain('in 2035 →');
	});

	test('or says why there is none', () => {
		const said = texts({ 'view.priced': 'samsung' });
		expect(said).not.toContain('assumes');
		expect(said.some((text) => text.startsWith('Samsung at $420 bn (9 Jul 2024): makes'))).toBe(
			true
		);
	});

	test('in another dash than the path', () => {
		const dashes = draw({ 'view.priced': 'nvidia' }).map(
			({ attributes }) => attributes['stroke-dasharray']
		);
		expect(dashes).toEqual(expect.arrayContaining(['6 4', '9 3 2 3']));
	});
});
