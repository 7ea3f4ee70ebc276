import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { goalSeek } from '../../src/lib/answers/goalSeek.ts';
import { project } from '../../src/lib/answers/project.ts';
import type { ReadOut } from '../../src/lib/answers/readOut.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { changed, facts } from '../scenario/facts.ts';

const market = (year: number): ReadOut => ({ kind: 'market', year });
const seek = (id: string, asked: ReadOut, goal: number, set: Record<string, Value> = {}) =>
	goalSeek(changed(set), { id, asked, goal }, facts);
const only = (...question: Parameters<typeof seek>) => {
	const { code, found, reason } = seek(...question);
	expect([code, reason]).toEqual(['one', null]);
	return found[0]!.value;
};
const n = 2031 - 2024.469945355191;

describe('which growth gives 400 in 2030?', () => {
	test('to 2030: the cube root', () => {
		close(only('growth.2030', market(2030), 400), (400 / 140) ** (1 / 3) - 1, 1e-14);
	});

	test('and setting it gives 400', () => {
		const [found] = seek('growth.2030', market(2030), 400).found;
		expect(found!.scenario.preset).toBe('article');
		expect(Object.keys(found!.scenario.set)).toEqual(['points.2030']);
		close(project(found!.scenario, facts).valueAt(2030), 400, 1e-12);
	});

	test('to 2027 none can: 2030 has a point of its own', () => {
		expect(seek('growth.2027', market(2030), 400).reason).toMatchObject({
			code: 'no-effect',
			id: 'growth.2027',
			value: '257'
		});
	});

	test('after 2030 none can either', () => {
		expect(seek('after.growth', market(2030), 400).reason!.code).toBe('no-effect');
	});
});

describe('closed forms', () => {
	test('a point for its own year, and for one before it', () => {
		expect(only('points.2030', market(2030), 400)).toBe(400);
		// ln 200 = 2/3·ln 140 + 1/3·ln p.
		close(only('points.2030', market(2028), 200), 200 ** 3 / 140 ** 2, 1e-12);
		// 200 = 140 + (p − 140)/3 on a straight path.
		close(only('points.2030', market(2028), 200, { curve: 'straight' }), 320, 1e-12);
	});

	test('a point for the growth of a year, and for a multiple', () => {
		const growth: ReadOut = { kind: 'growth', year: 2029 };
		close(only('points.2030', growth, 0.3), 140 * 1.3 ** 3, 1e-12);
		close(only('points.2030', { ...growth, since: 2027 }, 0.3), 140 * 1.3 ** 3, 1e-12);
		const v2024 = 53.662 * (140 / 53.662) ** 0.25;
		close(only('points.2030', { kind: 'multiple', year: 2030 }, 5), 5 * v2024, 1e-12);
	});

	test('a point beyond which the market is asked for, on the growth carried on', () => {
		const value = only('points.2030', market(2034), 900);
		close(project(changed({ 'points.2030': value }), facts).valueAt(2034), 900, 1e-12);
	});

	test('a bend: the share of the growth that is done, where half the time has passed', () => {
		const set = { 'points.2031': 257, 'points.2030': 'none' };
		close(
			only('bend.2031', market(2029), 200, set),
			Math.log(200 / 140) / Math.log(257 / 140),
			1e-12
		);
	});

	test('the growth after the last point, and what it comes down to', () => {
		close(only('after.growth', market(2031), 300), 300 / 257 - 1, 1e-9);
		// The growth fades from 10 %, in logs, by half every 4 years.
		const set = { 'after.growth': 0.1 };
		const longRun = only('after.longRun', { kind: 'growth', year: 2035 }, 0.08, set);
		const [g, far] = [Math.log(1.1), Math.log(1 + longRun)];
		close(far + (g - far) * 2 ** (-4 / 4), Math.log(1.08), 1e-9);
	});

	test('the yearly error for the upper end of nine in ten futures', () => {
		// 1.770933396 is Student's t of 13 degrees at 95 %; τ 0.05, h 6, m 10.
		const scale = Math.log(1000 / 257) / 1.770933396;
		const yearly = Math.sqrt((scale ** 2 - 0.05 ** 2) / (6 + 36 / 10));
		close(only('error.yearly', { kind: 'quantile', year: 2030, p: 0.95 }, 1000), yearly, 1e-9);
	});

	test('a point for a quantile and for a chance', () => {
		const quantile: ReadOut = { kind: 'quantile', year: 2030, p: 0.05 };
		const at = seek('points.2030', quantile, 100);
		close(project(at.found[0]!.scenario, facts).quantileAt(2030, 0.05)!, 100, 1e-10);
		const even: ReadOut = { kind: 'chance', year: 2030, above: 400 };
		close(only('points.2030', even, 0.5), 400, 1e-9);
	});
});

describe('a company', () => {
	const worth: ReadOut = { kind: 'worth', company: 'nvidia' };
	const ratio: ReadOut = { kind: 'ratio', company: 'nvidia' };
	const priced = companyWorth('nvidia', project(changed({}), facts), facts, 2030).pricedIn!;
	const rest = (60.922 - 47.5) * 1.06 ** n;
	const revenue = (3110 * 1.107 ** n) / (0.45 * 22);

	test('is worth what it costs at what is priced in', () => {
		close(only('nvidia.multiple', ratio, 1), priced.multiple!, 1e-12);
		close(only('return', ratio, 1), priced.return!, 1e-12);
		close(only('points.2030', ratio, 1), priced.market!, 1e-12);
		close(only('growth.2030', ratio, 1), priced.marketGrowth!, 1e-12);
		close(only('nvidia.multiple', worth, 3110), priced.multiple!, 1e-12);
	});

	test('by what the rest of it grows, and by what is made to order', () => {
		const grown = (revenue - 257 * 0.85 * 0.75 * 0.85) / (60.922 - 47.5);
		close(only('nvidia.otherGrowth', ratio, 1), grown ** (1 / n) - 1, 1e-9);
		const toOrder = (revenue / 4 - rest) / (257 * 0.85 * 0.85);
		close(only('custom', ratio, 0.25), 1 - toOrder, 1e-9);
		expect(seek('nvidia.share', ratio, 1).reason!.code).toBe('none');
	});

	test('has a ratio that can be had only up to some value, which is said', () => {
		const { reason, searched } = seek('nvidia.share', ratio, 1);
		const [least, most] = reason!.range.split('…').map(Number);
		expect(searched).toEqual({ min: 0, max: 1 });
		const factor = (0.45 * 22) / 1.107 ** n / 3110;
		close(least!, factor * rest, 1e-9);
		close(most!, factor * (rest + 257 * 0.85 * 0.75), 1e-9);
	});

	test('in years of a market', () => {
		close(
			only('points.2030', { kind: 'timesMarket', company: 'nvidia', year: 2030 }, 10),
			311,
			1e-12
		);
	});

	test('that has no worth has none to seek', () => {
		const buyer = facts.companies.find(({ role }) => role === 'buyer')!;
		const asked: ReadOut = { kind: 'worth', company: buyer.id };
		expect(seek('points.2030', asked, 10).reason).toMatchObject({ code: 'role-buyer' });
	});

	test('takes the ends of a range of one’s own along', () => {
		const set = { 'nvidia.multiple.low': 20, 'nvidia.multiple.high': 24 };
		const { scenario, value } = seek('nvidia.multiple', ratio, 1, set).found[0]!;
		expect(Number(scenario.set['nvidia.multiple.low'])).toBeLessThan(value);
		expect(Number(scenario.set['nvidia.multiple.low'])).toBeGreaterThan(30);
	});
});

describe('none, one, several', () => {
	test('the growth of a middle year is highest at an even bend, so two bends give a lower one', () => {
		const asked: ReadOut = { kind: 'growth', year: 2029 };
		const { code, found } = seek('bend.2030', asked, 0.2);
		expect(code).toBe('several');
		expect(found).toHaveLength(2);
		close(found[0]!.value + found[1]!.value, 1, 1e-9);
		const even = (257 / 140) ** (1 / 3) - 1;
		const { code: none, reason } = seek('bend.2030', asked, even + 0.001);
		expect(none).toBe('none');
		expect(reason).toMatchObject({ code: 'none', value: String(even + 0.001) });
		close(Number(reason!.range.split('…')[1]), even, 1e-9);
		// And the top itself, where both meet.
		close(only('bend.2030', asked, even), 0.5, 1e-6);
	});

	test('two bends that lie closer together than the grid', () => {
		const even = (257 / 140) ** (1 / 3) - 1;
		const { found } = seek('bend.2030', { kind: 'growth', year: 2029 }, even - 1e-7);
		expect(found).toHaveLength(2);
		close(found[0]!.value + found[1]!.value, 1, 1e-6);
	});

	test('what is said where nothing can be had', () => {
		const { reason } = seek('after.halfLife', market(2031), 1000);
		expect(reason).toMatchObject({ code: 'none', id: 'after.halfLife', value: '1000' });
		expect(seek('horizon', market(2030), 400).reason!.code).toBe('no-effect');
		expect(seek('nvidia.share.low', { kind: 'worth', company: 'nvidia' }, 9).reason!.code).toBe(
			'no-effect'
		);
		expect(seek('curve', market(2030), 400).reason!.code).toBe('not-a-number');
		expect(seek('view.year', market(2030), 400).reason!.code).toBe('not-a-number');
		expect(seek('nobody', market(2030), 400).reason!.code).toBe('unknown-id');
		expect(seek('growth.2029', market(2030), 400).reason!.code).toBe('no-interval');
		expect(seek('growth.2023', market(2030), 400).reason!.code).toBe('no-interval');
		expect(seek('points.2030', market(2020), 400).reason).toMatchObject({
			code: 'no-path',
			value: '2020',
			range: '2023…2045'
		});
		expect(seek('error.yearly', { kind: 'quantile', year: 2023, p: 0.95 }, 90).reason!.code).toBe(
			'no-error'
		);
		expect(seek('range.2030.low', market(2030), 90).reason!.code).toBe('range-needs-both');
		expect(seek('points.2030', market(2030), NaN).reason!.code).toBe('not-a-number');
		expect(seek('points.2030', market(2030), -5).reason!.code).toBe('none');
		expect(seek('points.2030', market(2030), 2e6).reason!.code).toBe('none');
	});

	test('whole numbers are met or lie around', () => {
		const upper: ReadOut = { kind: 'quantile', year: 2030, p: 0.95 };
		const at = (history: number) =>
			project(changed({ 'error.history': history }), facts).quantileAt(2030, 0.95)!;
		expect(only('error.history', upper, at(7))).toBe(7);
		expect(seek('error.history', upper, (at(7) + at(8)) / 2).reason).toMatchObject({
			code: 'between-whole',
			range: '7…8'
		});
		expect(seek('error.history', upper, 1).reason!.code).toBe('none');
	});

	test('a ceiling is looked for above the last point, and a stretch that changes nothing is one answer', () => {
		const value = only('after.ceiling', market(2040), 450);
		expect(value).toBeGreaterThan(450);
		close(project(changed({ 'after.ceiling': value }), facts).valueAt(2040), 450, 1e-9);
		expect(seek('after.ceiling', market(2040), 250).reason!.code).toBe('none');
	});

	test('an end of a range of one’s own', () => {
		const set = { 'error.view': 'range', 'range.2030.low': 150, 'range.2030.high': 500 };
		const upper: ReadOut = { kind: 'quantile', year: 2030, p: 0.95 };
		close(only('range.2030.high', upper, 700, set), 700, 1e-9);
		expect(seek('range.2040.high', upper, 700, set).reason!.code).toBe('out-of-range');
	});

	test('a point beyond the last year shown moves that year', () => {
		const { found } = seek('points.2040', market(2040), 900, { horizon: 2033 });
		const { scenario } = found[0]!;
		expect(scenario.set.horizon).toBeUndefined();
		expect(project(scenario, facts).years.at(-1)!.year).toBe(2040);
	});
});
