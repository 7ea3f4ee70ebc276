import { expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/lib/scenario/file.ts';
import { openText } from '../../src/lib/scenario/openText.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import { createLastState, type Shown } from '../../src/lib/session/createLastState.ts';
import { article, changed, facts } from '../scenario/facts.ts';

/** A last state with a clock of its own: `pass` lets the pause go by. */
function start(shown: Shown) {
	const kept: (ScenarioFile | null)[] = [];
	let waiting: (() => void) | null = null;
	const shelf = {
		keepLast: (file: ScenarioFile | null) => {
			kept.push(file);
			return null;
		}
	};
	const now = { shown };
	const last = createLastState(
		shelf,
		() => now.shown,
		(run) => {
			waiting = run;
			return () => (waiting = null);
		}
	);
	return { last, kept, now, pass: () => waiting?.() };
}

const shown = (scenario = article, view = usualView): Shown => ({ scenario, view, facts });

test('a burst of commits is one write, of what is shown at its end', () => {
	const { last, kept, now, pass } = start(shown());
	for (const value of [280, 290, 300]) {
		now.shown = shown(changed({ 'points.2030': value }));
		last.note();
	}
	expect(kept).toEqual([]);
	pass();
	expect(kept).toMatchObject([{ set: { 'points.2030': 300 } }]);
	pass();
	last.flush();
	expect(kept).toHaveLength(1);
});

test('what was decided last is written when the page goes', () => {
	const { last, kept, now } = start(shown());
	now.shown = shown(changed({ curve: 'smooth' }));
	last.note();
	last.flush();
	expect(kept).toMatchObject([{ set: { curve: 'smooth' } }]);
});

test('a page that nothing was decided on writes nothing', () => {
	const { last, kept } = start(shown(changed({ curve: 'smooth' })));
	last.flush();
	expect(kept).toEqual([]);
});

test('what a fresh page shows is not kept; another preset is', () => {
	const { last, kept, now } = start(shown());
	last.note();
	last.flush();
	now.shown = shown({ preset: 'omdia-2025', set: {} });
	last.note();
	last.flush();
	expect(kept).toMatchObject([null, { set: { preset: 'omdia-2025' } }]);
});

test('the look is kept with the scenario and comes back with it', () => {
	const view = { ...usualView, figure: 'houses', year: 2027 } as const;
	const { last, kept } = start(shown(changed({ 'points.2030': 300 }), view));
	last.note();
	last.flush();
	expect(openText(JSON.stringify(kept[0]), facts)).toMatchObject({
		scenario: changed({ 'points.2030': 300 }),
		view,
		problems: []
	});
});
