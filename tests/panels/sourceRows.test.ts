import { expect, test } from 'vitest';
import { inputEvidence } from '../../src/lib/answers/inputEvidence.ts';
import { sourceRows } from '../../src/lib/panels/sourceRows.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { facts } from '../answers/facts.ts';

const says = (source: string, figure: string) =>
	Object.fromEntries(
		sourceRows(source, figure, facts, whole.en).map(({ name, value }) => [name, value])
	);

test('a published share says what it is a share of', () => {
	expect(says('cnbc-2024-06', 'nvidia-2024-06')).toMatchObject({
		Says: '70 to 95 % of AI chips',
		Note: 'Range of analysts at the time of the article.'
	});
	expect(says('yole-2025-07', 'nvidia-2025-07').Says).toBe('over 90 % of data-centre GPUs 2024');
});

test('a margin from the accounts says the accounts, and that it was computed here', () => {
	expect(says('nvidia-2024', 'nvidia-fy2022')).toMatchObject({
		Says: 'NVIDIA, FY2022 to 30 January 2022: revenue 26.9, net income 9.75 billion dollars',
		Note: 'Computed here from what was read.'
	});
});

test('a multiple computed from two figures names both sources', () => {
	const rows = says('itbear-2024-06-25', 'nvidia-2024-06-21/nvidia-fy2024');
	expect(rows.Says).toMatch(/^NVIDIA worth 3,110 billion dollars on 21 June 2024; NVIDIA, FY2024/);
	expect(rows['Accounts from']).toMatch(/^\S.*, https:\/\//);
});

test('every published figure behind an input says something at its source', () => {
	for (const { id } of facts.companyInputs) {
		for (const row of inputEvidence(id, '2026-06-30', facts)) {
			expect(says(row.source, row.id).Says, row.id).toBeTruthy();
		}
	}
});
