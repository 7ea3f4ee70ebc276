import { describe, expect, test } from 'vitest';
import { toFile } from '../../src/lib/scenario/file.ts';
import { createShelf, MOST_GONE, MOST_LAST, type KeptEntry } from '../../src/lib/session/shelf.ts';
import type { Problem } from '../../src/lib/scenario/types.ts';
import { changed, facts } from '../scenario/facts.ts';
import { MemoryStore } from './memoryStore.ts';

const file = (value: number) => toFile(changed({ 'points.2030': value }), facts);

/** A tab over a store, with a clock that moves by a second at every look. */
let made = 0;
let time = Date.UTC(2026, 0, 1);
function openTab(store: MemoryStore, tab = `tab${++made}`) {
	const told: Problem[] = [];
	const shelf = createShelf({
		store,
		tab,
		now: () => (time += 1000),
		newId: () => `id${++made}`,
		told: (problem) => told.push(problem)
	});
	const keep = (name: string, value: number, replaces?: string) => {
		const entry = shelf.save(name, file(value), replaces);
		if ('problem' in entry) throw new Error(entry.problem.code);
		return entry;
	};
	return { shelf, told, keep };
}

const values = (entries: readonly KeptEntry[]) =>
	entries.map((entry) => entry.file?.set['points.2030']);
const names = (entries: readonly KeptEntry[]) => entries.map(({ name }) => name);
const codes = (told: readonly Problem[]) => told.map(({ code }) => code);

describe('a scenario is kept under a name', () => {
	test('at once, for every tab and for the next visit', () => {
		const store = new MemoryStore();
		const { keep } = openTab(store);
		expect(keep('  High growth ', 300)).toMatchObject({ name: 'High growth', onDevice: true });
		const [entry] = openTab(store).shelf.list();
		expect(entry).toMatchObject({ name: 'High growth', onDevice: true });
		expect(entry!.file!.set).toEqual({
			preset: 'article',
			'points.2030': 300,
			name: 'High growth'
		});
	});

	test('the latest stands first, and two may have one name', () => {
		const { keep, shelf } = openTab(new MemoryStore());
		keep('a', 1);
		keep('b', 2);
		keep('a', 3);
		expect(values(shelf.list())).toEqual([3, 2, 1]);
	});

	test('saving what was opened takes its place', () => {
		const store = new MemoryStore();
		const { keep, shelf } = openTab(store);
		const first = keep('a', 1);
		keep('a', 2, first.id);
		expect(values(shelf.list())).toEqual([2]);
		expect(store.map.size).toBe(1);
	});

	test('two tabs that save the same scenario leave both', () => {
		const store = new MemoryStore();
		const [one, other] = [openTab(store), openTab(store)];
		const { id } = one.keep('a', 1);
		one.keep('a', 2, id);
		other.keep('a', 3, id);
		expect(values(one.shelf.list())).toEqual([3, 2]);
	});

	test.each([
		['n'.repeat(121), 'too-long'],
		['a\u0000b', 'not-a-value'],
		['a\u202eb', 'not-a-value']
	])('the name %j is refused', (name, code) => {
		const store = new MemoryStore();
		expect(openTab(store).shelf.save(name, file(1))).toMatchObject({
			problem: { code, id: 'name' }
		});
		expect(store.map.size).toBe(0);
	});

	test('without a name it is unnamed, whatever it was called before', () => {
		const { shelf } = openTab(new MemoryStore());
		shelf.save(' ', { ...file(1), set: { preset: 'article', name: 'old' } });
		expect(shelf.list()[0]!.file!.set).toEqual({ preset: 'article' });
	});

	test('a scenario too large to be kept is refused with its size', () => {
		const store = new MemoryStore();
		const market = {
			name: 'x'.repeat(1 << 20),
			unit: '',
			mode: 'join',
			figures: [],
			companies: []
		};
		const refused = openTab(store).shelf.save('a', { ...file(1), market } as never);
		expect(refused).toMatchObject({ problem: { code: 'kept-too-long', range: '1048576' } });
	});
});

test('a renamed scenario is the same under another name', () => {
	const { keep, shelf } = openTab(new MemoryStore());
	const { id } = keep('a', 1);
	shelf.rename(id, 'b');
	expect([names(shelf.list()), values(shelf.list())]).toEqual([['b'], [1]]);
	expect(shelf.rename(id, 'c')).toMatchObject({ problem: { code: 'kept-gone' } });
});

describe('a deleted scenario', () => {
	test('comes back as it was, in another tab too', () => {
		const store = new MemoryStore();
		const { keep, shelf } = openTab(store);
		const entry = keep('a', 1);
		const removed = shelf.remove(entry.id);
		if ('problem' in removed) return expect.fail(removed.problem.code);
		expect(shelf.list()).toEqual([]);
		const other = openTab(store).shelf;
		expect(other.deletions()).toEqual([removed.gone]);
		expect(other.bringBack(removed.gone)).toBeNull();
		expect(shelf.list()).toEqual([entry]);
		expect(other.bringBack(removed.gone)).toMatchObject({ problem: { code: 'kept-gone' } });
	});

	test('that was deleted elsewhere already is said to be gone', () => {
		const { shelf } = openTab(new MemoryStore());
		expect(shelf.remove('x')).toMatchObject({ problem: { code: 'kept-gone' } });
		expect(shelf.open('x')).toMatchObject({ problem: { code: 'kept-gone' } });
	});

	test(`stays among the latest ${MOST_GONE}`, () => {
		const { keep, shelf } = openTab(new MemoryStore());
		for (let i = 0; i < MOST_GONE + 5; i++) shelf.remove(keep('a', i + 1).id);
		const back = shelf.deletions();
		for (const gone of back) shelf.bringBack(gone);
		expect(values(shelf.list()).sort()).toEqual(
			Array.from({ length: MOST_GONE }, (_, i) => i + 6).sort()
		);
	});
});

describe('the last state of a tab', () => {
	test('is offered to others, the latest first, and never to itself', () => {
		const store = new MemoryStore();
		const [one, other] = [openTab(store), openTab(store)];
		one.shelf.keepLast(file(1));
		other.shelf.keepLast(file(2));
		one.shelf.keepLast(file(3));
		expect(values(openTab(store).shelf.lastStates())).toEqual([3, 2]);
		expect(values(one.shelf.lastStates())).toEqual([2]);
	});

	test('is gone when the tab shows what a fresh page shows', () => {
		const store = new MemoryStore();
		const { shelf } = openTab(store);
		shelf.keepLast(file(1));
		shelf.keepLast(null);
		expect(store.map.size).toBe(0);
	});

	test(`stays among the latest ${MOST_LAST}`, () => {
		const store = new MemoryStore();
		for (let i = 1; i <= MOST_LAST + 5; i++) openTab(store).shelf.keepLast(file(i));
		const left = values(openTab(store).shelf.lastStates());
		expect(left).toEqual(Array.from({ length: MOST_LAST }, (_, i) => MOST_LAST + 5 - i));
	});
});

describe('storage that fails is told once, and work goes on', () => {
	test('blocked: kept in this page, and on the device as soon as it may be', () => {
		const store = new MemoryStore();
		store.fault = 'blocked';
		const { keep, shelf, told } = openTab(store);
		const entry = keep('a', 1);
		keep('b', 2);
		shelf.keepLast(file(3));
		expect(entry.onDevice).toBe(false);
		expect(values(shelf.list())).toEqual([2, 1]);
		expect(codes(told)).toEqual(['storage-blocked']);

		store.fault = 'none';
		expect(openTab(store).shelf.list()).toEqual([]);
		keep('c', 3);
		expect(values(openTab(store).shelf.list())).toEqual([3, 2, 1]);
	});

	test('full: what was there stays, and the new is kept once there is room', () => {
		const store = new MemoryStore();
		const { keep, shelf, told } = openTab(store);
		const old = keep('old', 1);
		store.room = store.used + 10;
		const next = keep('old', 2, old.id);
		expect(next.onDevice).toBe(false);
		expect(codes(told)).toEqual(['storage-full']);
		expect(values(openTab(store).shelf.list())).toEqual([1]);
		expect(values(shelf.list())).toEqual([2, 1]);

		store.room = Infinity;
		shelf.keepLast(file(9));
		expect(values(openTab(store).shelf.list())).toEqual([2, 1]);
		expect(codes(told)).toEqual(['storage-full']);
	});

	test('full: deleting makes room, and the deleted one can still come back', () => {
		const store = new MemoryStore();
		const { keep, shelf } = openTab(store);
		const { id } = keep('a', 1);
		store.room = store.used + 20;
		const removed = shelf.remove(id);
		if ('problem' in removed) return expect.fail(removed.problem.code);
		expect(openTab(store).shelf.deletions()).toEqual([removed.gone]);
		shelf.bringBack(removed.gone);
		expect(values(openTab(store).shelf.list())).toEqual([1]);
	});

	test('read-only: a deletion holds in this page', () => {
		const store = new MemoryStore();
		const { keep, shelf, told } = openTab(store);
		const { id } = keep('a', 1);
		store.fault = 'read-only';
		shelf.remove(id);
		expect(shelf.list()).toEqual([]);
		expect(codes(told)).toEqual(['storage-blocked']);
	});

	test.each([
		['nothing', ''],
		['no JSON', '{"chipcast":1'],
		['null', 'null'],
		['a list', '[]'],
		['a set of lists', '{"chipcast":1,"data":"x","set":{"a":[]},"kept":{"time":1}}'],
		['no time', '{"chipcast":1,"data":"x","set":{}}'],
		['a time that is none', '{"chipcast":1,"data":"x","set":{},"kept":{"time":"now"}}'],
		['a market that is none', '{"chipcast":1,"data":"x","set":{},"market":1,"kept":{"time":1}}'],
		['depth', '['.repeat(100_000)],
		['an older format that never was', '{"chipcast":0,"data":"x","set":{},"kept":{"time":1}}']
	])('%s where a scenario should be: put aside untouched, told once', (_, text) => {
		const store = new MemoryStore();
		store.map.set('chipcast:kept:x', text);
		const { keep, shelf, told } = openTab(store);
		keep('a', 1);
		expect(values(shelf.list())).toEqual([1]);
		expect(values(shelf.list())).toEqual([1]);
		expect(told).toMatchObject([{ code: 'kept-broken', value: 'x' }]);
		expect(store.map.get('chipcast:bad:kept:x')).toBe(text);
		const later = openTab(store);
		later.shelf.list();
		expect(later.told).toEqual([]);
	});

	test('a broken one without room to put it aside stays where it is', () => {
		const store = new MemoryStore();
		store.map.set('chipcast:last:x', '{');
		store.room = store.used;
		const { shelf, told } = openTab(store);
		expect([shelf.lastStates(), shelf.lastStates()]).toEqual([[], []]);
		expect(store.map.get('chipcast:last:x')).toBe('{');
		expect(codes(told).sort()).toEqual(['kept-broken', 'storage-full']);
	});

	test('one of a newer format is listed, refused in a line, and stays untouched', () => {
		const store = new MemoryStore();
		const text = '{"chipcast":2,"scenario":{"name":"later"}}';
		store.map.set('chipcast:kept:x', text);
		store.map.set('chipcast:last:y', text);
		const { shelf, told } = openTab(store);
		expect(shelf.list()).toMatchObject([{ id: 'x', file: null }]);
		expect(shelf.open('x')).toMatchObject({ problem: { code: 'kept-newer' } });
		expect(shelf.rename('x', 'a')).toMatchObject({ problem: { code: 'kept-newer' } });
		expect(shelf.lastStates()).toEqual([]);
		for (let i = 0; i < 20; i++) openTab(store).shelf.keepLast(file(i + 1));
		expect([...store.map].filter(([, one]) => one === text)).toHaveLength(2);
		expect(told).toEqual([]);
	});
});
