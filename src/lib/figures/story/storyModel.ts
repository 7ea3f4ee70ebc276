import type { StoryEdge } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { round2 } from '../round2.ts';
import type { AnchoredText } from '../setTexts.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { wrapText } from '../wrapText.ts';

export interface StoryBox {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
	name: string;
	size: number;
}

export interface StoryArrow {
	id: string;
	x1: number;
	x2: number;
	y: number;
	/** Only talked about. */
	dashed: boolean;
	disputed: boolean;
	/** Rules stand in its way. */
	barred: boolean;
	label: string;
}

/** The supply story as boxes and arrows, in px from its own corner. */
export interface StoryModel {
	height: number;
	boxes: readonly StoryBox[];
	arrows: readonly StoryArrow[];
	texts: readonly AnchoredText[];
}

interface Parts {
	edges: readonly StoryEdge[];
	/** Names of companies by id. */
	names: Readonly<Record<string, string>>;
	words: WholeWords;
	type: TypeScale;
	width: number;
	/** The height there is; without one the story takes what it needs. */
	room?: number;
}

/** Below this width, px, arrows need the room that names leave. */
const NARROW = 340;

const LANES = ['own-design', 'today', 'leader'] as const;

/**
 * One lane below the other, each from who designs over who makes to the one buyer at the right, whose
 * box spans them all; below each lane what is claimed. Too little height drops the claims' second part.
 */
export function storyModel({ edges, names, words, type, width, room }: Parts): StoryModel {
	const { story } = words;
	const [small, size] = [type.note, type.tick];
	const step = small * 1.4;
	const name = (id: string) => names[id] ?? id;
	const nameSize = width < NARROW ? small : size;
	const boxHeight = Math.round(size * 2.6);
	const boxWidth = Math.ceil(
		Math.max(
			...edges.flatMap(({ from, to }) => [from, to]).map((id) => textWidth(name(id), nameSize, 600))
		) +
			Math.min(40, width * 0.03) +
			(width < NARROW ? 0 : 8)
	);
	const buyerX = width - boxWidth;
	const makerX = Math.round((width - boxWidth) / 2);
	const headY = small;
	const top = headY + small * 0.9;

	const lanes = LANES.map((lane) => {
		const { lead, text } = story.lanes[lane];
		const own = edges.filter((edge) => edge.lane === lane);
		const lines = wrapText(`${lead} ${text}`, small, 400, buyerX - size * 1.5);
		return { lane, own, lead, lines };
	}).filter(({ own }) => own.length > 0);
	// All claims, their first words, or none; with too little room even for that the lanes move together.
	const needs = (lines: number) => boxHeight + (lines ? size * 2.1 + lines * step : size * 0.7);
	const shownOf = { all: (lines: string[]) => lines.length, lead: () => 1, none: () => 0 };
	const natural = (level: keyof typeof shownOf) =>
		lanes.reduce((sum, { lines }) => sum + needs(shownOf[level](lines)), top);
	const fits = (level: keyof typeof shownOf) => room === undefined || natural(level) <= room;
	const level = (['all', 'lead'] as const).find(fits) ?? 'none';
	const spare = room === undefined ? 0 : (room - natural(level)) / Math.max(1, lanes.length - 1);

	const boxes: StoryBox[] = [];
	const arrows: StoryArrow[] = [];
	const texts: AnchoredText[] = [];
	const head = (key: string, x: number, text: string): AnchoredText => ({
		key,
		x: round2(x + boxWidth / 2),
		y: round2(headY),
		size: small,
		weight: 400,
		fill: 'muted',
		anchor: 'middle',
		text
	});
	texts.push(
		head('designs', 0, story.designs),
		head('makes', makerX, story.makes),
		head('buys', buyerX, story.buys)
	);
	let y = top;
	for (const { lane, own, lead, lines } of lanes) {
		const stops = [own[0]!.from, ...own.map(({ to }) => to)];
		const xOf = (i: number) => (i === 0 ? 0 : i === stops.length - 1 ? buyerX : makerX);
		stops.slice(0, -1).forEach((id, i) => {
			const box = { x: xOf(i), y: round2(y), width: boxWidth, height: boxHeight };
			boxes.push({ id: `${lane} ${id}`, ...box, name: name(id), size: nameSize });
		});
		own.forEach((edge, i) => {
			arrows.push({
				id: edge.id,
				x1: xOf(i) + boxWidth + 4,
				x2: xOf(i + 1) - 4,
				y: round2(y + boxHeight / 2),
				dashed: edge.status === 'talks',
				disputed: edge.standing === 'disputed',
				barred: edge.status === 'limited',
				label: edge.node ?? ''
			});
		});
		const disputed = own.some(({ standing }) => standing === 'disputed');
		const shown = level === 'all' ? lines : level === 'lead' ? [lead] : [];
		shown.forEach((line, i) => {
			const at = { y: round2(y + boxHeight + size * 0.7 + small + i * step), size: small };
			const rest = i === 0 ? line.slice(lead.length).trimStart() : line;
			if (i === 0) {
				const fill = disputed ? ('red' as const) : ('text' as const);
				texts.push({
					key: `${lane} lead`,
					x: 0,
					...at,
					weight: 600,
					fill,
					anchor: 'start',
					text: lead
				});
			}
			if (!rest) return;
			const x = i === 0 ? round2(textWidth(lead, small, 600) + small * 0.35) : 0;
			texts.push({
				key: `${lane} ${i}`,
				x,
				...at,
				weight: 400,
				fill: 'text2',
				anchor: 'start',
				text: rest
			});
		});
		y += needs(shown.length) + spare;
	}
	const buyer = edges.at(-1)?.to;
	const bottom = boxes.at(-1)!.y + boxHeight;
	if (buyer) {
		boxes.push({
			id: buyer,
			x: buyerX,
			y: round2(top),
			width: boxWidth,
			height: round2(bottom - top),
			name: name(buyer),
			size: nameSize
		});
	}
	return { height: Math.ceil(y - spare), boxes, arrows, texts };
}
