import type { Run } from '../placeLabels.ts';
import type { TypeScale } from '../typeScale.ts';
import type { PlotSize, ScatterScales } from './scatterScales.ts';
import type { PlaceRequest } from './searchPlaces.ts';
import type { ScatterModel } from './types.ts';
import { wayOf } from './wayOf.ts';

/** Where along a line across its name may end, as shares of its length from the right. */
const STEPS = Array.from({ length: 18 }, (_, i) => i * 0.05);

/** Names of what is no mark: lines across, which must be named, then the path and its bands where there is room. */
export function nameWays(
	model: ScatterModel,
	{ x, y }: ScatterScales,
	{ width }: PlotSize,
	type: TypeScale
): { needed: PlaceRequest[]; optional: PlaceRequest[] } {
	const role = { own: 'text', other: 'text2', outcome: 'red' } as const;
	const way = (text: string, fill: Run['fill']) =>
		wayOf([[{ text, size: type.note, weight: 600, fill }]]);

	const needed = model.references.map(({ id, y: level, labels, kind }) => {
		const ways = labels.flatMap((label, i) => {
			const place = way(label, role[kind]);
			return STEPS.flatMap((left, j) =>
				[-6, type.note + 4].map((shift, k) => {
					const cost = (i * STEPS.length + j) * 2 + k;
					return place({ x: (width - 6) * (1 - left), y: y(level) + shift, anchor: 'end', cost });
				})
			);
		});
		return { id: `reference ${id}`, ways: (i: number) => ways[i] };
	});

	const optional: PlaceRequest[] = [];
	if (model.path) {
		const place = way(model.path.label, 'blue');
		const ways = thin(model.path.points).flatMap(([a, b], i) => [
			place({ x: x(a) - 4, y: y(b) - 8, anchor: 'end', cost: i }),
			place({ x: x(a) + 4, y: y(b) + type.note + 6, anchor: 'start', cost: i + 0.5 })
		]);
		optional.push({ id: 'path', ways: (i) => ways[i], optional: true });
	}
	for (const { role: band, label, short, points } of model.bands ?? []) {
		const inner = model.bands!.find((other) => other.role !== band && band === 'bandOuter');
		const some = thin(points);
		const ways = [label, short].flatMap((text, form) => {
			const place = way(text, 'text2');
			return some.flatMap(([a, low, high], i) => {
				const other = inner?.points.find((point) => point[0] === a);
				const heights = other
					? [(y(high) + y(other[2])) / 2, (y(low) + y(other[1])) / 2]
					: [(y(high) * 3 + y(low)) / 4, (y(high) + 3 * y(low)) / 4];
				return heights.map((at, j) => {
					const cost = form * some.length + i + j * 0.5;
					return place({ x: x(a) - 8, y: at + type.note * 0.35, anchor: 'end', cost });
				});
			});
		});
		optional.push({ id: band, ways: (i) => ways[i], optional: true });
	}
	return { needed, optional };
}

/** From the last of them backwards, some twelve: what is named is named near its end. */
function thin<Point>(points: readonly Point[]): Point[] {
	const every = Math.max(1, Math.floor(points.length / 24));
	return [...points]
		.reverse()
		.filter((_, i) => i % every === 0)
		.slice(0, 18);
}
