import { readFileSync } from 'node:fs';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { Keeper } from '../../src/lib/session/keeper.svelte.ts';
import { keepingBar } from '../../src/lib/session/keepingBar.ts';
import { Markets } from '../../src/lib/session/markets.svelte.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { createShelf } from '../../src/lib/session/shelf.ts';
import type { Store } from '../../src/lib/session/store.ts';
import { openOn } from '../../src/lib/session/openOn.ts';
import { facts } from '../scenario/facts.ts';

const own = readOwnMarket(
	{ figures: readFileSync('static/example-memory-market.csv', 'utf8'), name: 'Memory' },
	facts
).facts!;

/** A device: what a tab writes, another reads. */
function device(disk = { full: false }) {
	const texts = new Map<string, string>();
	const store: Store = {
		get: (key) => texts.get(key) ?? null,
		set(key, text) {
			if (disk.full) throw new Error('The quota is exceeded');
			texts.set(key, text);
		},
		remove: (key) => void texts.delete(key),
		keys: () => [...texts.keys()]
	};
	let count = 0;
	return (tab: string, query = '') => {
		let keeper: Keeper | undefined;
		const bar = keepingBar(
			{ replace: (query) => (shown.query = query), push: (query) => (shown.query = query) },
			(query) => keeper?.decided(query) ?? query
		);
		const shown = { query };
		const session = new Session(facts, bar);
		if (query) session.start(query);
		const markets = new Markets(session, bar);
		keeper = new Keeper(markets, !query, (told) =>
			createShelf({ store, tab, now: () => 1000 + count++, newId: () => `id${count++}`, told })
		);
		return { session, keeper, markets, shown };
	};
}

const inRoot = (run: () => void | Promise<void>) => async () => {
	let done: void | Promise<void> = undefined;
	const end = $effect.root(() => {
		done = run();
	});
	flushSync();
	await done;
	end();
};

test(
	'a later visit is offered what an earlier one showed last, and opens it only when asked',
	inRoot(() => {
		vi.useFakeTimers();
		const visit = device();
		const first = visit('a');
		expect(first.keeper.offer).toBeNull();
		first.session.set('points.2030', 300);
		first.session.look({ figure: 'growth' });
		vi.runAllTimers();
		vi.useRealTimers();

		const second = visit('b');
		expect(second.session.scenario.set).toEqual({});
		expect(second.keeper.offer).not.toBeNull();
		second.keeper.resume();
		expect(second.session.scenario.set).toEqual({ 'points.2030': 300 });
		expect(second.session.view.figure).toBe('growth');
		expect(second.keeper.offer).toBeNull();
		second.session.undo();
		expect(second.session.scenario.set).toEqual({});

		// A link says itself what it shows; whoever works on has no use for where they were.
		expect(visit('c', '?points.2030=1').keeper.offer).toBeNull();
		const third = visit('d');
		third.session.set('points.2030', 400);
		expect(third.keeper.offer).toBeNull();
	})
);

test(
	'what is saved has its name, replaces what it was opened from, and opens as a step',
	inRoot(async () => {
		const { session, keeper } = device()('a');
		session.set('points.2030', 300);
		session.look({ with: [{ preset: 'amd-2023', set: {} }] });
		expect(keeper.save('Mine')).toBeNull();
		expect(session.scenario.set.name).toBe('Mine');
		const id = keeper.opened!;
		session.openPreset('gartner-2024');
		expect(await keeper.open(id)).toBeNull();
		expect(session.scenario.set).toEqual({ name: 'Mine', 'points.2030': 300 });
		expect(session.view.with).toEqual([{ preset: 'amd-2023', set: {} }]);
		session.set('points.2030', 350);
		expect(keeper.save('Mine', keeper.opened!)).toBeNull();
		expect(keeper.kept.entries.map(({ name }) => name)).toEqual(['Mine']);
		expect(keeper.save('Mine', undefined)).toBeNull();
		expect(keeper.kept.entries).toHaveLength(2);
		expect(await keeper.open('nobody')).toMatchObject({ code: 'kept-gone' });
		expect(keeper.save('x'.repeat(121))).toMatchObject({ code: 'too-long', id: 'name' });
		expect(session.scenario.set.name).toBe('Mine');
	})
);

test(
	'what was on a market of the reader’s own is kept, offered and opened with that market',
	inRoot(async () => {
		vi.useFakeTimers();
		const visit = device();
		const first = visit('a');
		openOn(first.markets, restore([['preset', 'own']], own), own);
		first.markets.session.set('points.2030', 150);
		expect(first.keeper.save('Wafers')).toBeNull();
		vi.runAllTimers();
		vi.useRealTimers();

		const { keeper, markets } = visit('b');
		const [entry] = keeper.kept.entries;
		expect(keeper.isOnShown(entry!)).toBe(false);
		await keeper.resume();
		expect(markets.session.facts.own).toEqual(own.own);
		expect(markets.session.scenario.set).toEqual({ name: 'Wafers', 'points.2030': 150 });
		expect(keeper.offer).toBeNull();
		expect(keeper.isOnShown(entry!)).toBe(true);

		markets.showBuiltIn();
		expect(await keeper.open(entry!.id)).toBeNull();
		expect(markets.own?.scenario.set.name).toBe('Wafers');
		expect(keeper.opened).toBe(entry!.id);
	})
);

test(
	'loaded anew for a later version, it goes on unasked from what no address can hold, once',
	inRoot(async () => {
		const visit = device();
		const first = visit('a');
		first.session.set('points.2030', 300);
		// Here the address holds it all.
		first.keeper.leave();
		expect(visit('b').session.scenario.set).toEqual({});

		openOn(first.markets, restore([['preset', 'own']], own), own);
		first.markets.session.set('points.2030', 150);
		first.keeper.leave();
		const { markets, keeper } = visit('c');
		await vi.waitFor(() => expect(markets.own?.scenario.set).toEqual({ 'points.2030': 150 }));
		expect(keeper.offer).toBeNull();
		expect(visit('d').markets.own).toBeNull();
	})
);

test(
	'what cannot be kept is not left for a later version, and another tab is no stand-in for it',
	inRoot(async () => {
		vi.useFakeTimers();
		const disk = { full: false };
		const visit = device(disk);
		const mine = visit('mine');
		openOn(mine.markets, restore([['preset', 'own']], own), own);
		mine.markets.session.set('points.2030', 150);
		vi.runAllTimers();
		const other = visit('other');
		other.session.set('points.2030', 777);
		vi.runAllTimers();
		vi.useRealTimers();

		disk.full = true;
		mine.markets.session.set('points.2030', 160);
		expect(mine.keeper.leave()).toBe(false);
		expect(mine.keeper.told.map(({ code }) => code)).toContain('storage-full');
		expect(visit('next').markets.own).toBeNull();

		// With room again it goes on from its own state, though the other tab's is newer.
		disk.full = false;
		expect(mine.keeper.leave()).toBe(true);
		vi.useFakeTimers();
		other.session.set('points.2030', 778);
		other.keeper.decided('');
		vi.runAllTimers();
		vi.useRealTimers();
		const { markets } = visit('last');
		await vi.waitFor(() => expect(markets.own?.scenario.set).toEqual({ 'points.2030': 160 }));
	})
);

test(
	'a later visit goes on from where the browser went back to',
	inRoot(() => {
		vi.useFakeTimers();
		const visit = device();
		const first = visit('a');
		first.session.set('points.2030', 300);
		first.session.set('points.2030', 350);
		vi.runAllTimers();
		first.session.follow('?points.2030=300');
		first.keeper.followed();
		vi.runAllTimers();
		vi.useRealTimers();
		const second = visit('b');
		void second.keeper.resume();
		expect(second.session.scenario.set).toEqual({ 'points.2030': 300 });
	})
);

test(
	'a kept market that cannot be read any more is said and changes nothing',
	inRoot(async () => {
		const { keeper, markets } = device()('a');
		const file = { chipcast: 1, data: 'x', set: {}, market: { ...own.own!, figures: [] } };
		const saved = keeper.kept.save('Broken', file as never);
		if ('problem' in saved) return expect.fail(saved.problem.code);
		expect(await keeper.open(saved.id)).toMatchObject({ code: 'own-unusable' });
		expect(markets.own).toBeNull();
		expect(keeper.opened).toBeNull();
	})
);

test(
	'one that sets more than is ever read is refused, and what is open stays',
	inRoot(async () => {
		const { session, keeper } = device()('a');
		session.set('points.2030', 300);
		const set = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`id${i}`, 1]));
		const saved = keeper.kept.save('Full', { chipcast: 1, data: facts.version, set });
		if ('problem' in saved) return expect.fail(saved.problem.code);
		expect(await keeper.open(saved.id)).toMatchObject({ code: 'file-too-long', range: '10000' });
		expect(session.scenario.set).toEqual({ 'points.2030': 300 });
		expect(keeper.opened).toBeNull();
	})
);

test(
	'what grows beyond a link is told once, until it fits again',
	inRoot(() => {
		const { session, keeper, shown } = device()('a');
		const note = (i: number) => session.set(`notes.${i}`, `2028 path ${'芯'.repeat(100)}`);
		for (let i = 1; i <= 8; i++) note(i);
		expect(keeper.told).toEqual([]);
		note(9);
		expect(keeper.told).toMatchObject([{ code: 'link-too-long', range: '8000' }]);
		expect(Number(keeper.told[0]!.value)).toBeGreaterThan(8000);
		expect(shown.query).toBe('');
		note(10);
		expect(keeper.told).toHaveLength(1);
		keeper.dismiss();
		session.undo();
		session.undo();
		expect(shown.query).toMatch(/notes\.8/);
		session.redo();
		expect(keeper.told).toHaveLength(1);
		expect(shown.query).not.toMatch(/notes/);
	})
);
