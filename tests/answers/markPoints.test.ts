import { expect, test } from 'vitest';
import { close } from '../model/close.ts';
import { projected } from './facts.ts';

test('the points of the article stand on what was published', () => {
	expect(projected().points).toMatchObject([
		{ year: 2023, growth: null, publishedValue: 53.662, moved: false, gap: 0, later: false },
		{ year: 2027, publishedValue: 140, moved: false, gap: 0 },
		{ year: 2030, publishedValue: 257, moved: false, gap: 0 }
	]);
	expect(projected().points.map(({ published }) => published!.id)).toEqual([
		'gartner-2024-05-2023',
		'article-2024-06-2027',
		'article-2024-06-2030'
	]);
});

test('300 where 257 was published is moved by 16.7 %', () => {
	const point = projected({ 'points.2030': 300 }).points[2]!;
	expect(point).toMatchObject({ value: 300, publishedValue: 257, moved: true });
	expect((point.gap! * 100).toFixed(1)).toBe('16.7');
});

test('a year of the reader’s own has nothing published', () => {
	const { points } = projected({ 'points.2028': 180 });
	expect(points[2]).toMatchObject({
		year: 2028,
		published: null,
		publishedValue: null,
		moved: false,
		gap: null,
		later: false
	});
	close(points[2]!.growth!, 180 / 140 - 1, 1e-12);
	close(points[3]!.growth!, (257 / 180) ** 0.5 - 1, 1e-12);
});

test('growth counts from the point before', () => {
	const [, second, third] = projected().points;
	close(second!.growth!, (140 / 53.662) ** 0.25 - 1, 1e-12);
	// Methods 1: 0.22443300946.
	close(third!.growth!, 0.22443300946, 1e-10);
});

test('a figure of a later vintage is marked as later', () => {
	const { points } = projected({}, 'gartner-2024');
	expect(points.map(({ year, later }) => [year, later])).toEqual([
		[2023, false],
		[2024, false],
		[2025, false],
		[2028, true]
	]);
});
