import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFan } from '#lib/model/createFan.ts';
import { createPath } from '#lib/model/createPath.ts';
import { pinnedFan } from '#lib/model/pinnedFan.ts';
import { between, defaultFan, fanSpec, pathSpec } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const t95 = 1.8124611228116756;
const spec = { ...defaultFan, view: 'pinned' as const };

test.each([
	[2028, 0.0096],
	[2028.5, 0.0108],
	[2029, 0.0096]
])('the bridge over three years has in %f the variance %f', (year, variance) => {
	const fan = pinnedFan(() => 200, [2023, 2027, 2030], { ...spec, yearly: 0.12 });
	close(Math.log(fan.quantile(year, 0.95)! / 200), t95 * Math.sqrt(variance));
});

test('after the last point the error is counted from it, without the error of the first year', () => {
	const fan = pinnedFan(() => 300, [2023, 2027, 2030], { ...spec, yearly: 0.2 });
	close(fan.quantile(2032, 0.95)!, 300 * Math.exp(t95 * Math.sqrt(0.04 * 2.4)));
});

test('a fan whose first year is inside an interval starts with the width of the bridge there', () => {
	const fan = pinnedFan(() => 110, [2023, 2027], { ...spec, yearly: 0.2 });
	expect(fan.quantile(2023, 0.95)).toBeNull();
	close(fan.quantile(2024, 0.95)!, 110 * Math.exp(t95 * Math.sqrt(0.04 * 4 * 0.25 * 0.75)));
});

test('at every point the fan has no width', () => {
	const cases = pathSpec.chain((path) => fc.tuple(fc.constant(path), fanSpec(path)));
	holds(
		fc.property(cases, between(0.001, 0.999), ([pathOf, any], p) => {
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(createPath(pathOf).valueAt, years, { ...any, view: 'pinned' });
			for (const { year, value } of pathOf.points) {
				if (year >= any.from) expect(fan.quantile(year, p)).toBe(value);
			}
		})
	);
});
