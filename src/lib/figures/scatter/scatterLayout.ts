import type { PlacedLabel } from '../placeLabels.ts';
import type { TypeScale } from '../typeScale.ts';
import { labelWays } from './labelWays.ts';
import { markPlaces, type MarkPlace } from './markPlaces.ts';
import { nameWays } from './nameWays.ts';
import { scatterGround } from './scatterGround.ts';
import { scatterScales, type PlotSize, type ScatterScales } from './scatterScales.ts';
import { scatterTicks, type ScatterTicks } from './scatterTicks.ts';
import { searchOn, type PlaceRequest, type SetLabel } from './searchPlaces.ts';
import { keyGroups, type KeyGroup } from './keyGroups.ts';
import type { ScatterMark, ScatterModel, Swatch } from './types.ts';

export interface ScatterLayout {
	size: PlotSize;
	scales: ScatterScales;
	ticks: ScatterTicks;
	places: ReadonlyMap<string, MarkPlace>;
	/** Names beside marks, or the numbers that stand for them; names of lines and bands. */
	labels: readonly PlacedLabel[];
	/** Marks that show a number, in its order: their names belong in a key. */
	keyed: readonly ScatterMark[];
	/** What else the key says: samples of what is drawn, and what short names leave out. */
	swatches: readonly Swatch[];
	groups: readonly KeyGroup[];
}

/** A leader may be so long, px, and so large a share of the marks may need one, while names are as full as they go. */
const USUAL = { reach: 48, share: 0.2 };
/** The same where only the shortest names are left. */
const LAST = { reach: 84, share: 0.34 };
/** The last form of a name, which leaves something out. */
const SHORTEST = -1;
/** A figure has at least so many leaders free. */
const FREE = 2;

/**
 * Lays out a figure of single marks: scales, ticks, where each mark stands and how it is named. Every
 * mark that is not `quiet` is named beside it or through a leader, all in one manner; where even short
 * names do not fit, some show a number and stand in `keyed`.
 */
export function scatterLayout(model: ScatterModel, size: PlotSize, type: TypeScale): ScatterLayout {
	const scales = scatterScales(model, size, type);
	const ticks = scatterTicks(model, scales, type);
	const places = markPlaces(model, scales);
	const search = searchOn(scatterGround(model, size, type, { scales, ticks, places }));
	const { needed, optional } = nameWays(model, scales, size, type);
	const named = model.marks.filter(({ quiet }) => !quiet);

	const requestOf = (mark: ScatterMark, form: number, reach: number): PlaceRequest => {
		const name = mark.names.at(form);
		const fill = mark.kind === 'other' ? ('text2' as const) : ('text' as const);
		const run = { size: type.note, fill };
		const line = [
			{ ...run, text: mark.value, weight: 600 as const },
			...(name ? [{ ...run, text: name, weight: 400 as const }] : [])
		];
		return { id: mark.id, ways: labelWays(places.get(mark.id)!, line, reach) };
	};
	const numberOf = (mark: ScatterMark, number: number): PlaceRequest => {
		const text = String(number);
		const line = [{ text, size: type.note, weight: 600 as const, fill: 'focus' as const }];
		return { id: mark.id, ways: labelWays(places.get(mark.id)!, line, Infinity), loose: true };
	};
	const place = (requests: readonly PlaceRequest[]): SetLabel[] => search([...needed, ...requests]);
	const unnamed = (labels: readonly PlacedLabel[]) => {
		const ids = new Set(labels.map(({ id }) => id));
		return named.filter(({ id }) => !ids.has(id));
	};
	const done = (
		found: readonly SetLabel[],
		keyed: readonly ScatterMark[],
		form: number
	): ScatterLayout => {
		// Path and bands are all named where they are, or all in the key: half and half reads as two things.
		const names = search(optional, found);
		const direct = names.length === optional.length;
		return {
			size,
			scales,
			ticks,
			places,
			labels: direct ? [...found, ...names] : found,
			keyed,
			swatches: [...(direct ? [] : linesOf(model)), ...(model.kinds ?? [])],
			groups: named.some(({ names }) => names.at(form) === names.at(-1)) ? keyGroups(named) : []
		};
	};

	let left: readonly ScatterMark[] = [];
	const forms = named[0]?.names.map((_, form) => ({ form, ...USUAL })) ?? [];
	for (const { form, reach, share } of [...forms, { form: SHORTEST, ...LAST }]) {
		const labels = place(named.map((mark) => requestOf(mark, form, reach)));
		const leaders = labels.filter(({ leader }) => leader).length;
		left = unnamed(labels);
		if (left.length === 0 && leaders <= Math.max(FREE, named.length * share))
			return done(labels, [], form);
	}
	// Numbers in the order of reading: from left to right, from top to bottom.
	const inOrder = (marks: readonly ScatterMark[]) =>
		[...marks].sort((a, b) => {
			const [one, other] = [places.get(a.id)!, places.get(b.id)!];
			return one.x - other.x || one.y - other.y;
		});
	const nearest = (mark: ScatterMark, among: readonly ScatterMark[]) => {
		const { x, y } = places.get(mark.id)!;
		const away = ({ id }: ScatterMark) => Math.hypot(places.get(id)!.x - x, places.get(id)!.y - y);
		return [...among].sort((a, b) => away(a) - away(b))[0];
	};
	let keyed = inOrder(left);
	const shortest = new Map(named.map((mark) => [mark, requestOf(mark, SHORTEST, 34)]));
	for (;;) {
		const rest = named.filter((mark) => !keyed.includes(mark));
		const labels = place([
			...keyed.map((mark, i) => numberOf(mark, i + 1)),
			...rest.map((mark) => shortest.get(mark)!)
		]);
		const hidden = unnamed(labels);
		// A mark whose number found no place either is helped by its neighbour's name becoming a number.
		const more = new Set(
			hidden.flatMap((mark) => (keyed.includes(mark) ? (nearest(mark, rest) ?? []) : mark))
		);
		if (more.size === 0) return done(labels, keyed, SHORTEST);
		keyed = inOrder([...keyed, ...more]);
	}
}

/** The path and its bands as the key shows them. */
function linesOf({ path, bands = [] }: ScatterModel): Swatch[] {
	return [
		...(path ? [{ shape: 'path' as const, text: path.label }] : []),
		...[...bands].reverse().map(({ role, label }): Swatch => ({ shape: role, text: label }))
	];
}
