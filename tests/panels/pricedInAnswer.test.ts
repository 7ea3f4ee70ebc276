import { expect, test } from 'vitest';
import { pricedInAnswer } from '#lib/panels/pricedInAnswer.ts';
import { italian } from '#lib/words/italian.ts';
import { whole } from '#lib/words/whole.ts';

const market = { id: 'market', now: 257, needed: 1089.7, reason: null } as const;

test('says what is solved for, what it is now, and what is needed', () => {
	expect(pricedInAnswer(market, 'merchant', 2030, whole.en)).toEqual({
		name: 'Market in 2030',
		value: 'now: $257 bn; needed: $1,090 bn'
	});
	expect(pricedInAnswer(market, 'merchant', 2030, italian)).toEqual({
		name: 'Mercato nel 2030',
		value: 'ora: 257\u00a0mld\u00a0$; serve: 1.090\u00a0mld\u00a0$'
	});
});

test('says why where nothing is possible, and nothing of a value that is not there', () => {
	const margin = {
		id: 'margin',
		now: 0.45,
		needed: null,
		reason: { code: 'above-whole', id: 'margin', value: '1.73', range: '' }
	} as const;
	expect(pricedInAnswer(margin, 'merchant', 2030, whole.en).value).toMatch(
		/^now: 45 %; why not: not possible: it would need a margin of 173 %/
	);
	expect(
		pricedInAnswer(
			{ id: 'marketGrowth', now: null, needed: 0.98, reason: null },
			'merchant',
			2030,
			whole.en
		).value
	).toBe('needed: 98 %');
});
