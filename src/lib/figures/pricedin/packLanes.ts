/** Two bars in one lane have at least so much between them, px. */
const GAP = 3;

/** For each span the first lane, from 0 on, in which it meets no other: wide ones first, so that they lie on top. */
export function packLanes(
	spans: readonly { readonly x1: number; readonly x2: number }[]
): readonly number[] {
	const lanes: { x1: number; x2: number }[][] = [];
	const places = new Map<number, number>();
	const width = (i: number) => spans[i]!.x2 - spans[i]!.x1;
	for (const i of [...spans.keys()].sort((a, b) => width(b) - width(a))) {
		const { x1, x2 } = spans[i]!;
		const free = lanes.findIndex((lane) =>
			lane.every((one) => one.x2 + GAP <= x1 || one.x1 - GAP >= x2)
		);
		const lane = free < 0 ? lanes.push([]) - 1 : free;
		lanes[lane]!.push({ x1, x2 });
		places.set(i, lane);
	}
	return spans.map((_, i) => places.get(i)!);
}
