import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';

const facts = readFacts();

/** A session with an address bar that writes down what it is told. */
function open(query = '') {
	const written: string[] = [];
	const session = new Session(facts, {
		replace: (address) => written.push(`replace ${address}`),
		push: (address) => written.push(`push ${address}`)
	});
	session.start(query);
	return { session, written };
}

/** Runs a test inside an effect root and cleans up. */
const inRoot = (run: () => void) => () => {
	const stop = $effect.root(run);
	stop();
};

const value = (session: Session, year = 2030) =>
	resolve(session.scenario, facts).points.find((point) => point.year === year)?.value;

test(
	'a session opens at the article with nothing to undo and nothing written',
	inRoot(() => {
		const { session, written } = open();
		expect(session.scenario).toEqual({ preset: 'article', set: {} });
		expect(session.view).toEqual({
			figure: 'market',
			axis: 'linear',
			year: 2030,
			company: 'nvidia',
			definition: 'path',
			priced: 'none',
			with: []
		});
		expect([session.canUndo, session.canRedo, session.moving]).toEqual([false, false, false]);
		expect(session.projection.valueAt(2030)).toBe(257);
		expect(session.reality!.passed).toMatchObject({ point: 2027, year: 2025 });
		expect(session.changed).toEqual([]);
		expect(session.address).toBe('');
		expect(written).toEqual([]);
	})
);

describe('a gesture', () => {
	test(
		'of sixty previews is one step, one writing, and one effect for every flush',
		inRoot(() => {
			const { session, written } = open();
			const seen: number[] = [];
			$effect(() => {
				seen.push(session.projection.valueAt(2030));
			});
			flushSync();
			for (let i = 1; i <= 60; i++) {
				session.preview('points.2030', 257 + i);
				if (i % 30 === 0) flushSync();
			}
			expect(session.moving).toBe(true);
			expect(session.canUndo).toBe(false);
			expect(written).toEqual([]);
			session.commit();
			flushSync();
			expect(seen).toEqual([257, 287, 317]);
			expect(written).toEqual(['replace ?data=2026-11-24&points.2030=317']);
			expect([session.moving, session.canUndo]).toEqual([false, true]);
			session.undo();
			flushSync();
			expect(seen).toEqual([257, 287, 317, 257]);
			expect(session.canUndo).toBe(false);
			expect(written.at(-1)).toBe('replace ');
		})
	);

	test(
		'that is cancelled leaves no trace',
		inRoot(() => {
			const { session, written } = open();
			session.preview('points.2030', 300);
			session.preview('points.2030', 310);
			session.cancel();
			expect(session.scenario).toEqual({ preset: 'article', set: {} });
			expect([session.canUndo, session.moving, written.length]).toEqual([false, false, 0]);
			session.cancel();
			session.commit();
			expect([session.canUndo, written.length]).toEqual([false, 0]);
		})
	);

	test(
		'that comes back to where it began is no step',
		inRoot(() => {
			const { session, written } = open('?points.2030=300');
			session.preview('points.2030', 400);
			session.preview('points.2030', 300);
			session.commit();
			expect([session.canUndo, written.length]).toEqual([false, 0]);
		})
	);

	test(
		'passes over values that are not valid',
		inRoot(() => {
			const { session } = open();
			session.preview('points.2030', 300);
			session.preview('points.2030', -5);
			session.preview('points.2030', NaN);
			session.preview('nobody', 5);
			expect(value(session)).toBe(300);
		})
	);

	test(
		'by growth moves the point',
		inRoot(() => {
			const { session } = open();
			session.preview('growth.2030', 0.3);
			session.commit();
			expect(value(session)).toBeCloseTo(307.58, 9);
			expect(session.changed).toEqual(['points.2030']);
		})
	);

	test(
		'in whose middle something is undone ends first',
		inRoot(() => {
			const { session, written } = open();
			session.preview('points.2030', 300);
			session.undo();
			expect(value(session)).toBe(257);
			session.redo();
			expect(value(session)).toBe(300);
			expect(written).toEqual(['replace ', 'replace ?data=2026-11-24&points.2030=300']);
		})
	);

	test(
		'in whose middle something is done again ends first, and is written',
		inRoot(() => {
			const { session, written } = open();
			session.preview('points.2030', 300);
			session.redo();
			expect([value(session), session.canUndo, session.moving]).toEqual([300, true, false]);
			expect(written).toEqual(['replace ?data=2026-11-24&points.2030=300']);
		})
	);
});

describe('undo and redo', () => {
	test(
		'all the way gives the start, and all the way again the end',
		inRoot(() => {
			const { session, written } = open('?points.2027=150');
			const start = session.scenario;
			session.set('points.2030', 300);
			session.set('growth.2027', '0.2');
			session.set('curve', 'smooth');
			session.openPreset('amd-2023');
			session.set('points.2027', 500);
			session.reset(['points.2027']);
			session.set('name', 'Mine');
			session.set('horizon', 2040);
			session.resetAll();
			const end = session.scenario;
			// A name is no assumption: what is all as published again is still the reader's.
			expect(end).toEqual({ preset: 'amd-2023', set: { name: 'Mine' } });
			expect(session.changed).toEqual([]);
			const address = session.address;
			let steps = 0;
			while (session.canUndo) {
				session.undo();
				steps++;
			}
			expect(steps).toBe(9);
			expect(session.scenario).toEqual(start);
			expect(written.at(-1)).toBe('replace ?data=2026-11-24&points.2027=150');
			while (session.canRedo) session.redo();
			expect(session.scenario).toEqual(end);
			expect(session.address).toBe(address);
		})
	);

	test(
		'with nothing left change and write nothing',
		inRoot(() => {
			const { session, written } = open();
			session.undo();
			session.redo();
			expect(session.scenario).toEqual({ preset: 'article', set: {} });
			expect(written).toEqual([]);
		})
	);

	test(
		'a new step leaves nothing to redo',
		inRoot(() => {
			const { session } = open();
			session.set('points.2030', 300);
			session.undo();
			expect(session.canRedo).toBe(true);
			session.set('points.2030', 310);
			expect(session.canRedo).toBe(false);
			session.undo();
			expect(value(session)).toBe(257);
		})
	);
});

describe('one decision', () => {
	test(
		'that cannot be kept gives its problem and changes nothing',
		inRoot(() => {
			const { session, written } = open();
			expect(session.set('points.2030', 'much')).toMatchObject({ code: 'not-a-number' });
			expect(session.set('points.2030', '2000000')).toMatchObject({ code: 'out-of-range' });
			expect(session.set('horizon', 2029)).toMatchObject({ range: '2030…2045' });
			expect(session.set('after.ceiling', 200)).toMatchObject({ code: 'ceiling-below-last-point' });
			expect(session.set('nobody', 1)).toMatchObject({ code: 'unknown-id' });
			expect([session.canUndo, written.length]).toEqual([false, 0]);
		})
	);

	test(
		'never takes the last point away',
		inRoot(() => {
			const { session } = open();
			expect(session.set('points.2023', 'none')).toBeNull();
			expect(session.set('points.2027', 'none')).toBeNull();
			expect(session.set('points.2030', 'none')).toMatchObject({ code: 'no-points' });
			expect(session.projection.valueAt(2030)).toBe(257);
		})
	);

	test(
		'that is kept is a step and is written, and one that changes nothing is neither',
		inRoot(() => {
			const { session, written } = open();
			expect(session.set('points.2030', '300')).toBeNull();
			expect(session.set('points.2030', 300)).toBeNull();
			expect(written).toEqual(['replace ?data=2026-11-24&points.2030=300']);
			session.undo();
			expect(session.canUndo).toBe(false);
		})
	);

	test(
		'knows what was changed, by id',
		inRoot(() => {
			const { session } = open('?curve=smooth&points.2030=300');
			expect(session.changed).toEqual(['points.2030', 'curve']);
			expect([session.isChanged('curve'), session.isChanged('points.2027')]).toEqual([true, false]);
			expect(session.isChanged('points.2023')).toBe(false);
			session.reset(['curve']);
			expect(session.changed).toEqual(['points.2030']);
		})
	);

	test.each(['toString', 'constructor', '__proto__'])('does not take %s for a changed id', (id) => {
		inRoot(() => expect(open().session.isChanged(id)).toBe(false))();
	});
});

describe('opening something else', () => {
	test(
		'a preset is one step and one entry of the browser’s history',
		inRoot(() => {
			const { session, written } = open('?points.2030=300');
			session.openPreset('amd-2023');
			expect(session.scenario).toEqual({ preset: 'amd-2023', set: {} });
			expect(written).toEqual(['push ?data=2026-11-24&preset=amd-2023']);
			session.undo();
			expect(value(session)).toBe(300);
			expect(written[1]).toBe('replace ?data=2026-11-24&points.2030=300');
		})
	);

	test(
		'the preset that is open unchanged is no step',
		inRoot(() => {
			const { session, written } = open();
			session.openPreset('article');
			expect([session.canUndo, written.length]).toEqual([false, 0]);
		})
	);
});

describe('the address', () => {
	test(
		'at the start is read, with nothing to undo',
		inRoot(() => {
			const { session, written } = open('?points.2030=300&view.figure=growth&view.year=2028');
			expect(value(session)).toBe(300);
			expect(session.view).toEqual({
				figure: 'growth',
				axis: 'linear',
				year: 2028,
				company: 'nvidia',
				definition: 'path',
				priced: 'none',
				with: []
			});
			expect([session.canUndo, written.length, session.problems.length]).toEqual([false, 0, 0]);
		})
	);

	test(
		'the reader went back or forward to is one step, and is not written again',
		inRoot(() => {
			const { session, written } = open();
			session.openPreset('amd-2023');
			session.follow('');
			expect(session.scenario).toEqual({ preset: 'article', set: {} });
			expect(written).toEqual(['push ?data=2026-11-24&preset=amd-2023']);
			session.undo();
			expect(session.scenario.preset).toBe('amd-2023');
		})
	);

	test(
		'takes its figure along when the step back is undone',
		inRoot(() => {
			const { session } = open('?view.figure=worth&points.2030=300');
			session.follow('?view.figure=growth&points.2030=310');
			expect(session.view.figure).toBe('growth');
			session.undo();
			expect([value(session), session.view.figure]).toEqual([300, 'worth']);
			session.redo();
			expect([value(session), session.view.figure]).toEqual([310, 'growth']);
		})
	);

	test(
		'that differs only in its view is no step of the history',
		inRoot(() => {
			const { session } = open();
			session.follow('?view.axis=log');
			expect([session.view.axis, session.canUndo]).toEqual(['log', false]);
		})
	);

	test(
		'is replaced by a look at something else, which is no step',
		inRoot(() => {
			const { session, written } = open();
			session.look({ figure: 'growth' });
			session.look({ axis: 'log' });
			expect(written).toEqual([
				'replace ?view.figure=growth',
				'replace ?view.figure=growth&view.axis=log'
			]);
			expect(session.canUndo).toBe(false);
			session.set('points.2030', 300);
			session.undo();
			expect(session.view).toEqual({
				figure: 'growth',
				axis: 'log',
				year: 2030,
				company: 'nvidia',
				definition: 'path',
				priced: 'none',
				with: []
			});
		})
	);
});

describe('problems', () => {
	test(
		'of an address are kept until they are dismissed',
		inRoot(() => {
			const { session } = open('?points.2030=300&nobody=1&curve=wild');
			expect(session.problems.map(({ code }) => code)).toEqual(['unknown-id', 'unknown-choice']);
			expect(value(session)).toBe(300);
			session.set('points.2030', 310);
			expect(session.problems).toHaveLength(2);
			session.dismiss();
			expect(session.problems).toEqual([]);
		})
	);

	test(
		'of one address go with the next',
		inRoot(() => {
			const { session } = open('?nobody=1');
			session.follow('?points.2030=300');
			expect(session.problems).toEqual([]);
		})
	);

	test(
		'of a very long address leave the page as it opens',
		inRoot(() => {
			const { session } = open(`?points.2030=300&name=${'x'.repeat(9000)}`);
			expect(session.problems.map(({ code }) => code)).toEqual(['address-too-long']);
			expect(session.scenario).toEqual({ preset: 'article', set: {} });
		})
	);
});

describe('a worked question', () => {
	const right = { figure: 'vintages', year: 2024, definition: 'B_dc_accelerators' } as const;

	test(
		'that only shows another figure is a step: undo and redo take what is looked at along',
		inRoot(() => {
			const { session, written } = open('?view.figure=growth');
			session.openQuestion('article', {}, right);
			expect(session.view).toMatchObject(right);
			expect(written.at(-1)).toMatch(/^push .*view\.figure=vintages/);
			session.undo();
			expect(session.view).toMatchObject({ figure: 'growth', year: 2030, definition: 'path' });
			session.redo();
			expect(session.view).toMatchObject(right);
		})
	);

	test(
		'is passed on the way to a farther step',
		inRoot(() => {
			const { session } = open();
			session.set('points.2030', 300);
			session.openQuestion('article', { 'points.2030': 192.6 }, right);
			session.look({ figure: 'record' });
			session.set('points.2030', 200);
			session.goTo(0);
			expect([value(session), session.view.figure]).toEqual([257, 'market']);
			session.goTo(3);
			expect([value(session), session.view.figure]).toEqual([200, 'record']);
		})
	);

	test(
		'leaves what is looked at alone where a step on the way did not change it',
		inRoot(() => {
			const { session } = open();
			session.openQuestion('article', { 'points.2030': 192.6 }, right);
			session.set('points.2030', 200);
			session.look({ figure: 'houses' });
			session.undo();
			expect(session.view.figure).toBe('houses');
		})
	);
});

test(
	'undoing what was opened from elsewhere takes its view back as well, and what it was compared with',
	inRoot(() => {
		const { session } = open();
		const others = [{ preset: 'gartner-2024', set: {} }];
		const scenario = { preset: 'amd-2023', set: {} };
		session.open({
			scenario,
			view: { ...session.view, figure: 'compare', with: others },
			problems: []
		});
		session.undo();
		expect(session.view).toMatchObject({ figure: 'market', with: [] });
	})
);
