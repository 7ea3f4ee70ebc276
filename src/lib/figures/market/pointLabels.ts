import type { MarkedPoint } from '../../answers/markPoints.ts';
import type { LabelRequest, Option, Run } from '../placeLabels.ts';
import { run, type LabelContext } from './labelContext.ts';

/** Side of a point a label stands on, in order of preference. */
type Side = 'below-right' | 'above-left' | 'above' | 'above-right' | 'below-left' | 'below';

/** The name of who published a point, as this place says it. */
function houseName({ series, words, naming }: LabelContext, { published }: MarkedPoint): string {
	if (!published) return '';
	if (naming === 'picture') {
		return words.market.houseYear(series.houses[published.house] ?? '', published.vintage);
	}
	return published.house === 'article'
		? words.market.theArticle
		: (series.houses[published.house] ?? '');
}

function valueText({ words }: LabelContext, { published, publishedValue }: MarkedPoint): string {
	return words.market.bounded(words.market.point(publishedValue ?? 0), published?.bound);
}

/** Ways to place lines of text around a mark of radius r. */
function around(x: number, y: number, lines: Run[][], sides: readonly Side[], r = 6): Option[] {
	const size = Math.max(...lines[0]!.map((one) => one.size));
	const rest = lines.slice(1).reduce((sum, line) => sum + line[0]!.size * 1.25, 0);
	const places: Record<Side, Omit<Option, 'lines'>> = {
		'below-right': { x: x + r + 4, y: y + size + 3, anchor: 'start' },
		'below-left': { x: x - r - 4, y: y + size + 3, anchor: 'end' },
		'above-left': { x: x - r - 4, y: y - r - 3 - rest, anchor: 'end' },
		'above-right': { x: x + r + 2, y: y - r - 6 - rest, anchor: 'start' },
		above: { x, y: y - r - 7 - rest, anchor: 'middle' },
		below: { x, y: y + r + size + 4, anchor: 'middle' }
	};
	return sides.map((side) => ({ ...places[side], lines }));
}

const RISING: readonly Side[] = [
	'below-right',
	'below',
	'above-left',
	'above',
	'below-left',
	'above-right'
];
const FALLING: readonly Side[] = [
	'above-right',
	'above',
	'below-left',
	'below',
	'below-right',
	'above-left'
];

/** The label of one point: its value, and who published it as long as there is room. */
export function pointRequest(context: LabelContext, point: MarkedPoint): LabelRequest[] {
	const { series, scales, geometry, words, type, compact } = context;
	const { projection } = series;
	const x = scales.x(point.year);
	const y = geometry.yOf(point.value);
	const value = words.market.point(point.value);
	const isBase = point.year === projection.points[0]!.year;
	const name = compact ? '' : houseName(context, point);
	const rises =
		projection.valueAt(Math.min(point.year + 1, projection.settings.horizon)) >= point.value;
	const sides = isBase
		? (['above', 'above-right', 'below-right', 'below'] as const)
		: rises
			? RISING
			: FALLING;

	// The value at the end of the path stands in the margin already.
	if (point.year === projection.settings.horizon) {
		return point.moved ? [publishedRequest(context, point, name)] : [];
	}
	if (point.moved || point.publishedValue === null) {
		const tag = run(point.moved ? words.market.edited : words.market.added, type.note, 'text2');
		const strong = run(value, type.value, 'text', 600);
		const own: LabelRequest = {
			id: `point-${point.year}`,
			must: true,
			options: [[[tag, strong]], [[strong]]].flatMap((lines) =>
				around(x, y, lines, point.moved ? ['above-left', ...sides, 'above'] : sides)
			)
		};
		return point.moved ? [own, publishedRequest(context, point, name)] : [own];
	}

	const strong = run(
		point.published?.bound ? valueText(context, point) : value,
		type.value,
		'text',
		600
	);
	const note = run(name, type.note, 'text2');
	const forms: Run[][][] = isBase || !name ? [] : [[[strong, note]], [[strong], [note]]];
	// A bound's words are long enough: its house stands below them.
	if (point.published?.bound) forms.reverse();
	return [
		{
			id: `point-${point.year}`,
			must: true,
			options: [...forms, [[strong]]].flatMap((lines) => around(x, y, lines, sides))
		}
	];
}

/** The published value that a moved point left behind, with the gap in words. */
function publishedRequest(context: LabelContext, point: MarkedPoint, name: string): LabelRequest {
	const { scales, geometry, words, type } = context;
	const x = scales.x(point.year);
	const y = geometry.yOf(point.publishedValue!);
	const text = valueText(context, point);
	const first = [run(name ? words.market.published(text, name) : text, type.note, 'text2')];
	const gap = [run(words.market.gap(point.gap ?? 0), type.note, 'text2')];
	const sides: readonly Side[] =
		point.value >= point.publishedValue!
			? ['below-right', 'below', 'below-left', 'above-right', 'above-left']
			: ['above-left', 'above', 'above-right', 'below-right', 'below-left'];
	return {
		id: `published-${point.year}`,
		options: [[first, gap], [first], [gap]].flatMap((lines) => around(x, y, lines, sides, 5))
	};
}
