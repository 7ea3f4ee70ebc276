import { expect, test } from 'vitest';
import { assumptions } from '../../src/lib/scenario/table.ts';
import { label as labelOf } from '../../src/lib/words/en/label.ts';
import { problems } from '../../src/lib/words/en/problems.ts';

test.each([
	['nvidia.share', 'NVIDIA, share'],
	['broadcom.multiple', 'Broadcom, multiple of earnings'],
	['tsmc.otherGrowth.low', 'TSMC, growth of the rest, low'],
	['custom', 'Custom chips in the market'],
	['return.high', 'Return asked for, high'],
	['range.2030.low', 'Own range for 2030, low'],
	['exitYear', 'Exit year']
])('%s is called %s', (id, label) => {
	expect(labelOf(id)).toBe(label);
});

test('every assumption of companies has a name of its own', () => {
	const ids = assumptions.filter(({ group }) => group === 'companies').map(({ id }) => id);
	const labels = ids.map((id) => labelOf(id));
	expect(new Set(labels).size).toBe(ids.length);
	for (const label of labels) expect(label).not.toMatch(/undefined|\./);
});

test('an end on the wrong side of its value is named with the value', () => {
	const problem = { id: 'nvidia.share.low', value: '0.9', range: '0.85', code: 'not-below' };
	expect(problems.sentence(problem)).toBe(
		'NVIDIA, share, low: 0.9 must lie below the value, 0.85.'
	);
});
