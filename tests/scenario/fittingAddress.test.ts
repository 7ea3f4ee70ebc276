import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { fittingAddress, LONGEST_LINK } from '../../src/lib/scenario/fittingAddress.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import type { Scenario } from '../../src/lib/scenario/types.ts';
import { changed, facts } from './facts.ts';

describe('more than a link can hold', () => {
	/** A note takes nine characters of an address for each of these. */
	const notes = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, i) => [`notes.${i + 1}`, `2028 path ${'芯'.repeat(100)}`])
		);
	const compared = { ...usualView, with: [changed(notes(3)), changed({ 'points.2030': 400 })] };
	const fitted = (scenario: Scenario, view = usualView) => {
		const address = fittingAddress(scenario, view, facts);
		expect(address.length).toBeLessThanOrEqual(LONGEST_LINK);
		return fromAddress(address, facts);
	};

	test('loses what is compared with before it loses a note', () => {
		const scenario = changed({ 'points.2030': 300, ...notes(6) });
		expect(toAddress(scenario, compared, facts).length).toBeGreaterThan(LONGEST_LINK);
		expect(fitted(scenario, compared)).toMatchObject({
			scenario,
			view: { with: [] },
			problems: []
		});
	});

	test('loses its notes at last, and nothing that is assumed', () => {
		const scenario = changed({ 'points.2030': 300, ...notes(20) });
		expect(fitted(scenario, compared)).toMatchObject({
			scenario: changed({ 'points.2030': 300 }),
			view: { with: [] },
			problems: []
		});
	});

	test('is never every point there can be, with a name', () => {
		const years = Array.from({ length: 46 }, (_, i) => [`points.${2000 + i}`, 1 / (i + 3)]);
		const scenario = changed({ name: '芯'.repeat(60), ...Object.fromEntries(years) });
		expect(fitted(scenario).scenario.set).toEqual(scenario.set);
	});
});
