import type { WholeWords } from '../../words/whole.ts';
import type { LabelRequest, Option, Run } from '../placeLabels.ts';
import type { AssumedGeometry } from './assumedGeometry.ts';
import { run, type LabelContext } from './labelContext.ts';

interface Named {
	name: string;
	/** Both USD bn. */
	price: number;
	market: number;
	exitYear: number;
}

/** Ways down from the upper edge and sideways from the line, in heights of a line of text. */
const DOWN = [0, 1.4, 2.8, 4.2, 6, 8];
const ASIDE = [0, 1.5, 4, 8];
/** So far beside the mark no other name stands, px. */
const ALONE = 26;

/** The label of the line a price assumes: who, and the market; the market alone where there is little room. */
export function assumedLabel(
	{ name, price, market, exitYear }: Named,
	{ at, mark, leaves }: AssumedGeometry,
	{ type, compact }: LabelContext,
	words: WholeWords['priced']
): LabelRequest {
	const who = run(words.at(name, price), type.tick, 'text', 600);
	const when = [
		run(words.value(market), type.value, 'text', 600),
		run(words.inYear(exitYear, leaves), type.tick, 'text2')
	];
	const what = [run(words.assumes, type.tick, 'text2'), ...when];
	const named = run(words.short(name), type.tick, 'text2');
	const alone = [run(words.shortValue(market, leaves), type.value, 'text', 600)];
	const forms: Run[][][] = compact
		? [[[named, ...alone]], [alone]]
		: [[[who], what], [[who, ...what]], [[named, ...when]], [when]];

	function* ways(): Generator<Option> {
		for (const lines of forms) {
			const size = type.value;
			const more = (lines.length - 1) * size * 1.25;
			const { x, y } = at;
			// From the mark's own height down; at the upper edge the first line hangs below it.
			const first = Math.max(y - more / 2 + size * 0.35, size + 4);
			for (const down of DOWN) {
				for (const aside of ASIDE) {
					const gap = 11 + aside * size;
					yield { x: x - gap, y: first + down * size, anchor: 'end', lines };
					yield { x: x + gap, y: first + down * size, anchor: 'start', lines };
				}
				const above = y - 12 - more - down * size;
				yield { x, y: above, anchor: 'middle', lines };
				yield { x: x + 4, y: above, anchor: 'end', lines };
			}
		}
	}
	const keeps = mark && {
		x0: mark.x - ALONE,
		x1: mark.x + ALONE,
		y0: mark.y - type.note,
		y1: mark.y + type.note
	};
	return { id: 'assumed', must: true, options: ways(), ...(keeps && { keeps }) };
}
