import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { History } from '../../src/lib/session/history.svelte.ts';

test('a history holds its first value and nothing to undo', () => {
	const history = new History(1);
	expect([history.current, history.canUndo, history.canRedo, history.moving]).toEqual([
		1,
		false,
		false,
		false
	]);
	expect([history.undo(), history.redo(), history.commit()]).toEqual([false, false, false]);
});

test('sixty previews and one commit are one step and run an effect twice', () => {
	const stop = $effect.root(() => {
		const history = new History(0);
		let runs = 0;
		$effect(() => {
			history.current;
			runs++;
		});
		flushSync();
		for (let i = 1; i <= 60; i++) history.preview(i);
		expect(history.moving).toBe(true);
		expect(history.commit()).toBe(true);
		flushSync();
		expect(runs).toBe(2);
		expect(history.undo()).toBe(true);
		expect([history.current, history.canUndo]).toEqual([0, false]);
	});
	stop();
});

test('what counts as the same is the owner’s to say', () => {
	const history = new History({ n: 1 }, (a, b) => a.n === b.n);
	history.preview({ n: 1 });
	expect(history.commit()).toBe(false);
	history.preview({ n: 2 });
	expect(history.commit()).toBe(true);
});

test('undoing all and doing all again gives both ends, step by step', () => {
	const history = new History(0);
	for (let i = 1; i <= 20; i++) {
		history.preview(i);
		history.commit();
	}
	for (let i = 19; i >= 0; i--) expect([history.undo(), history.current]).toEqual([true, i]);
	expect(history.undo()).toBe(false);
	for (let i = 1; i <= 20; i++) expect([history.redo(), history.current]).toEqual([true, i]);
	expect(history.redo()).toBe(false);
});

test('any step can be gone to, and none is lost by it', () => {
	const history = new History(0);
	for (let i = 1; i <= 9; i++) {
		history.preview(i);
		history.commit();
	}
	for (const to of [3, 9, 0, 5, 5]) {
		const moved = history.at !== to;
		expect(history.goTo(to)).toBe(moved);
		expect([history.current, history.at]).toEqual([to, to]);
		expect(history.steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	}
	expect([history.goTo(99), history.at]).toEqual([true, 9]);
	history.goTo(4);
	history.preview(40);
	history.goTo(2);
	expect(history.steps).toEqual([0, 1, 2, 3, 4, 40]);
});

test('a very long history forgets its oldest steps', () => {
	const history = new History(0);
	for (let i = 1; i <= 600; i++) {
		history.preview(i);
		history.commit();
	}
	let steps = 0;
	while (history.undo()) steps++;
	expect([steps, history.current]).toEqual([500, 100]);
});

test('a value of nothing is a value too', () => {
	const history = new History<string | null>(null);
	history.preview('a');
	history.commit();
	history.undo();
	expect(history.current).toBeNull();
});

test('starting over leaves nothing to undo and ends a gesture', () => {
	const history = new History(0);
	history.preview(1);
	history.commit();
	history.preview(2);
	history.restart(5);
	expect([history.current, history.moving, history.canUndo, history.canRedo]).toEqual([
		5,
		false,
		false,
		false
	]);
});

test('a cancelled gesture is put back and is no step', () => {
	const history = new History(0);
	history.preview(1);
	history.preview(2);
	history.cancel();
	expect([history.current, history.moving, history.commit(), history.canUndo]).toEqual([
		0,
		false,
		false,
		false
	]);
});
