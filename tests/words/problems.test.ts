import { expect, test } from 'vitest';
import { problems } from '../../src/lib/words/en/problems.ts';

const bad = { code: 'not-a-number', id: 'points.2027', value: 'x', range: '0.001…1000000 none' };

test('the page names an assumption, the command line its id', () => {
	const rest = '“x” is not a number; 0.001 to 1000000, or “none”';
	expect(problems.sentence(bad)).toBe(`Market in 2027: ${rest}.`);
	expect(problems.say(bad)).toBe(`points.2027: ${rest}`);
});

test('what is not about one assumption starts like a sentence', () => {
	expect(problems.sentence({ ...bad, code: 'unknown-id', id: 'foo' })).toBe(
		'“foo” is no assumption known here.'
	);
	expect(
		problems.sentence({ ...bad, code: 'other-data', value: '2025-01', range: '2026-11-24' })
	).toBe('Made with the figures of January 2025; shown with those of 24 November 2026.');
	expect(
		problems.sentence({ ...bad, code: 'other-data', value: '2025-13', range: '2026-11-24' })
	).toBe('Made with the figures of “2025-13”; shown with those of 24 November 2026.');
});
