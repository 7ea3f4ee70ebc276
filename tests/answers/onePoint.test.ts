import { expect, test } from 'vitest';
import { close } from '../model/close.ts';
import { doubling } from '../../src/lib/answers/doubling.ts';
import { projected } from './facts.ts';

const alone = { 'points.2023': 'none', 'points.2027': 'none' };

test.each(['forecast', 'range', 'pinned'])(
	'one point has a path and a fan in the view %s',
	(view) => {
		const { years, points, ghost } = projected({
			...alone,
			'after.growth': 0.2,
			'error.view': view,
			horizon: 2040
		});
		expect(years[0]).toMatchObject({ year: 2030, value: 257, growth: null });
		close(years[1]!.value, 308.4, 1e-12);
		expect(points).toHaveLength(1);
		expect(points[0]).toMatchObject({ growth: null, publishedValue: 257 });
		expect(ghost![0]!.year).toBe(2030);
		for (const { p5, p95 } of years) expect(p5! <= p95!).toBe(true);
	}
);

test('one point without a growth goes on at the long-run growth', () => {
	const { years, firstGrowthAfter } = projected(alone);
	close(firstGrowthAfter, 0.04, 1e-12);
	close(years[1]!.value, 257 * 1.04, 1e-12);
});

test.each(['steady', 'smooth', 'straight'])('one point has a path under the curve %s', (curve) => {
	const { valueAt } = projected({ ...alone, curve, 'after.growth': 0.2 });
	close(valueAt(2031), 308.4, 1e-12);
});

test('one point in 2045 has a path of one year', () => {
	const { years } = projected({ ...alone, 'points.2030': 'none', 'points.2045': 500 });
	expect(years).toHaveLength(1);
	expect(years[0]).toMatchObject({ year: 2045, value: 500 });
});

test('doubling counts from the point where error starts before it', () => {
	// 257 at 26 % falling little: 2^(1/4) = 1.189 a year doubles in four years or less.
	const { from, year } = doubling(
		projected({ ...alone, 'after.growth': 0.26, 'after.longRun': 0.26 })
	);
	expect([from, year]).toEqual([2030, 2033]);
});
