import { describe, expect, test } from 'vitest';
import { pageType } from '#lib/figures/typeScale.ts';
import { storyModel } from '#lib/figures/story/storyModel.ts';
import { textWidth } from '#lib/figures/textWidth.ts';
import { whole } from '#lib/words/whole.ts';
import { readFacts } from '#lib/facts/readFacts.ts';

const { story: edges, companies } = readFacts();
const names = Object.fromEntries(companies.map(({ id, name }) => [id, name]));
const at = (width: number, room?: number) =>
	storyModel({ edges, names, words: whole.en, type: pageType, width, room });

describe.each([288, 358, 752, 1120])('the story %i px wide', (width) => {
	const { boxes, arrows, texts, height } = at(width);

	test('holds every step once, from who works to who gets it', () => {
		expect(arrows.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
		for (const { x1, x2 } of arrows) expect(x2 - x1).toBeGreaterThan(20);
		expect(boxes.map(({ name }) => name)).toEqual([
			'Broadcom',
			'TSMC',
			'Qualcomm',
			'NVIDIA',
			'ByteDance'
		]);
	});

	test('keeps its texts beside the buyer and above its own foot', () => {
		const buyer = boxes.at(-1)!;
		for (const { x, y, text, size, weight, anchor } of texts) {
			if (anchor !== 'start') continue;
			expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(buyer.x);
			expect(y).toBeLessThan(height);
		}
		expect(buyer.x + buyer.width).toBe(width);
	});

	test('marks what is talked about, disputed and restricted', () => {
		const marked = arrows.map(({ dashed, disputed, barred }) => [dashed, disputed, barred]);
		expect(marked).toEqual([
			[true, false, false],
			[true, false, false],
			[false, true, false],
			[false, false, true]
		]);
	});
});

test('too little room leaves the claims’ first words, more room spreads the lanes', () => {
	const tight = at(400, at(400).height - 1);
	expect(tight.texts.filter(({ anchor }) => anchor === 'start').map(({ text }) => text)).toEqual([
		'In talks:',
		'In use, disputed:',
		'Limited by rules:'
	]);
	const wide = at(752, at(752).height + 90);
	expect(wide.boxes[2]!.y - at(752).boxes[2]!.y).toBeCloseTo(45, 0);
});
