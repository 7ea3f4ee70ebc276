import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { toFile } from '../../src/lib/scenario/file.ts';
import { keepingBar } from '../../src/lib/session/keepingBar.ts';
import { browserShelf, KeptScenarios } from '../../src/lib/session/keptScenarios.svelte.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { changed, facts } from '../scenario/facts.ts';

beforeEach(() => localStorage.clear());

const file = (value: number) => toFile(changed({ 'points.2030': value }), facts);
const never = () => expect.unreachable('nothing was to be told');

test('a list follows what is done here and in another tab, until it is stopped', () => {
	const stop = $effect.root(() => {
		const kept = new KeptScenarios(browserShelf(never));
		const other = new KeptScenarios(browserShelf(never));
		let seen: string[] = [];
		$effect(() => {
			seen = kept.entries.map(({ name }) => name);
		});
		const leave = kept.start();
		kept.save('a', file(1));
		flushSync();
		expect(seen).toEqual(['a']);

		other.refresh();
		other.save('b', file(2));
		dispatchEvent(new StorageEvent('storage', { key: 'somebody-else' }));
		flushSync();
		expect(seen).toEqual(['a']);
		dispatchEvent(new StorageEvent('storage', { key: 'chipcast:kept:x' }));
		flushSync();
		expect(seen.sort()).toEqual(['a', 'b']);
		localStorage.clear();
		dispatchEvent(new StorageEvent('storage', { key: null }));
		flushSync();
		expect(seen).toEqual([]);

		leave();
		other.save('c', file(3));
		dispatchEvent(new StorageEvent('storage', { key: 'chipcast:kept:y' }));
		flushSync();
		expect(seen).toEqual([]);
	});
	stop();
});

test('a deletion is undone once', () => {
	const kept = new KeptScenarios(browserShelf(never));
	const entry = kept.save('a', file(1));
	if ('problem' in entry) return expect.fail(entry.problem.code);
	expect(kept.canUndo).toBe(false);
	expect(kept.remove(entry.id)).toBeNull();
	expect([kept.entries, kept.canUndo]).toEqual([[], true]);
	expect(kept.undo()).toBeNull();
	expect([kept.entries.length, kept.canUndo, kept.undo()]).toEqual([1, false, null]);
	expect(kept.rename('x', 'b')).toMatchObject({ problem: { code: 'kept-gone' } });
	expect(kept.open(entry.id)).toMatchObject({ name: 'a' });
});

test('a browser that refuses storage altogether is told once, and the page has its list', () => {
	const told: string[] = [];
	const blocked = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
	vi.spyOn(Storage.prototype, 'key').mockImplementation(blocked);
	vi.spyOn(Storage.prototype, 'length', 'get').mockImplementation(blocked);
	const kept = new KeptScenarios(browserShelf(({ code }) => told.push(code)));
	kept.save('a', file(1));
	expect(kept.entries).toMatchObject([{ name: 'a', onDevice: false }]);
	expect(told).toEqual(['storage-blocked']);
});

test('the theme, which lies in the same storage, is no scenario', () => {
	localStorage.setItem('chipcast:theme', 'dark');
	const kept = new KeptScenarios(browserShelf(never));
	expect(kept.entries).toEqual([]);
	expect(localStorage.getItem('chipcast:theme')).toBe('dark');
});

test('every commit of a session is told, a gesture once', () => {
	let commits = 0;
	const written: string[] = [];
	const plain = { replace: (q: string) => written.push(q), push: (q: string) => written.push(q) };
	const session = new Session(
		facts,
		keepingBar(plain, (query) => {
			commits++;
			return query;
		})
	);
	for (const value of [280, 290, 300]) session.preview('points.2030', value);
	expect(commits).toBe(0);
	session.commit();
	session.undo();
	session.openPreset('omdia-2025');
	session.look({ year: 2027 });
	expect([commits, written.length]).toEqual([4, 4]);
});
