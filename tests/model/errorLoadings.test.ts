import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorLoadings } from '#lib/model/errorLoadings.ts';
import { forecastFan } from '#lib/model/forecastFan.ts';
import { pinnedFan } from '#lib/model/pinnedFan.ts';
import { studentQuantile } from '#lib/model/studentQuantile.ts';
import { defaultFan, fanSpec, pathSpec } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const product = (one: readonly number[], other: readonly number[]) =>
	one.reduce((sum, x, i) => sum + x * other[i]!, 0);
const spec = { ...defaultFan, yearly: 0.2 };

// Correlations and scales in closed form by another program.
test('errors two, five and ten years ahead go together as they should', () => {
	const rows = errorLoadings([2024], spec, [2026, 2029, 2034]);
	const [two, five, ten] = rows.map((row) => Math.hypot(...row));
	close(two!, 0.31384709653);
	close(five!, 0.55, 1e-12);
	close(ten!, 0.895823643358);
	close(product(rows[0]!, rows[1]!) / (two! * five!), 0.709668100136);
	close(product(rows[1]!, rows[2]!) / (five! * ten!), 0.816922155654);
});

test('a bridge has the covariance K²·s(1 − t)·T, and none with what comes after it', () => {
	const years = [2027, 2028, 2029, 2030, 2031, 2032];
	const rows = errorLoadings([2023, 2027, 2030], { ...spec, view: 'pinned' }, years);
	expect(rows[0]!.every((x) => x === 0)).toBe(true);
	close(product(rows[1]!, rows[2]!), (0.04 * 3) / 9, 1e-12);
	expect(Math.hypot(...rows[3]!)).toBe(0);
	expect(product(rows[2]!, rows[5]!)).toBe(0);
	// One and two years after the last point: K²·(1 + 1·2/10).
	close(product(rows[4]!, rows[5]!), 0.04 * 1.2, 1e-12);
});

test('the sum of squares is the variance of the fan, for any path and error', () => {
	const cases = pathSpec.chain((path) => fc.tuple(fc.constant(path), fanSpec(path)));
	holds(
		fc.property(cases, fc.constantFrom('forecast', 'pinned'), ([{ points }, any], view) => {
			const at = points.map((point) => point.year);
			const years = [any.from, Math.ceil((any.from + 2045) / 2), 2045];
			const fan = view === 'pinned' ? pinnedFan(() => 1, at, any) : forecastFan(() => 1, any);
			const t = studentQuantile(0.6, any.freedom);
			errorLoadings(at, { ...any, view: view as 'pinned' }, years).forEach((row, i) => {
				const scale = Math.log(fan.quantile(years[i]!, 0.6)!) / t;
				expect(Math.abs(Math.hypot(...row) - scale)).toBeLessThanOrEqual(1e-9 * (1 + scale));
			});
		})
	);
});
