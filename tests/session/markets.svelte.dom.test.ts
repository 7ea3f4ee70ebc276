import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { Markets } from '../../src/lib/session/markets.svelte.ts';
import { openOn, openOnOwn } from '../../src/lib/session/openOn.ts';
import { Session } from '../../src/lib/session/session.svelte.ts';
import { facts } from '../scenario/facts.ts';

const figures = readFileSync('static/example-memory-market.csv', 'utf8');
const own = readOwnMarket({ figures, name: 'Memory', mode: 'replace' }, facts).facts!;
const ofOwn = (set: Record<string, number> = {}) =>
	restore([['preset', 'own'], ...Object.entries(set)], own);

/** A page's markets, with a history of addresses like a browser's. */
function desk() {
	const entries = [''];
	let at = 0;
	const bar = {
		replace: (query: string) => void (entries[at] = query),
		push(query: string) {
			entries.splice(++at, Infinity, query);
		}
	};
	const markets = new Markets(new Session(facts, bar), bar);
	const go = (by: number) => {
		at += by;
		const entry = entries[at]!;
		markets.follow(
			entry.startsWith('#') ? { search: '', hash: entry } : { search: entry, hash: '' }
		);
	};
	return { markets, entries, go };
}

test('a market of the reader’s own has a session of its own; back and forward lose no step of either', () => {
	const { markets, entries, go } = desk();
	markets.session.set('points.2030', 300);
	openOn(markets, ofOwn(), own);
	expect(markets.own).not.toBeNull();
	expect(entries).toEqual([markets.builtIn.address, '#own-market']);
	markets.session.set('points.2030', 120);
	expect(markets.builtIn.scenario.set).toEqual({ 'points.2030': 300 });
	expect(entries.at(-1)).toBe('#own-market');

	go(-1);
	expect(markets.own).toBeNull();
	expect(markets.session.scenario.set).toEqual({ 'points.2030': 300 });
	expect(markets.session.canUndo).toBe(true);
	go(1);
	expect(markets.session.scenario).toEqual({ preset: 'own', set: { 'points.2030': 120 } });
	markets.session.undo();
	expect(markets.session.scenario.set).toEqual({});
});

test('leaving it is one entry of the history, and leads to what was there before', () => {
	const { markets, entries, go } = desk();
	openOn(markets, ofOwn(), own);
	markets.showBuiltIn();
	expect(entries).toEqual(['', '#own-market', '']);
	expect(markets.session).toBe(markets.builtIn);
	markets.showBuiltIn();
	expect(entries).toHaveLength(3);
	go(-1);
	expect(markets.own).not.toBeNull();
});

test('a scenario on the same market is a step of its session; one on another is a session of its own', () => {
	const { markets } = desk();
	openOn(markets, ofOwn(), own);
	const session = markets.own!;
	openOn(markets, ofOwn({ 'points.2030': 150 }), own);
	expect(markets.own).toBe(session);
	session.undo();
	expect(session.scenario.set).toEqual({});

	const other = readOwnMarket({ figures, name: 'Other', mode: 'replace' }, facts).facts!;
	openOn(markets, restore([['preset', 'own']], other), other);
	expect(markets.own).not.toBe(session);

	openOn(markets, restore([['points.2030', 310]], facts), facts);
	expect(markets.own).toBeNull();
	expect(markets.builtIn.scenario.set).toEqual({ 'points.2030': 310 });
});

test('a market that cannot be used changes nothing, and rows of it that cannot are counted', () => {
	const { markets, entries } = desk();
	expect(openOnOwn(markets, [], { name: 'x', figures: [{}] }, facts)).toMatchObject({
		code: 'own-unusable'
	});
	expect(openOnOwn(markets, [], 7, facts)).toMatchObject({ code: 'own-unusable' });
	expect(entries).toEqual(['']);
	expect(markets.own).toBeNull();

	const market = { ...own.own!, figures: [...own.own!.figures, { house: 'Broken' }] };
	expect(openOnOwn(markets, [['preset', 'own']], market, facts)).toBeNull();
	expect(markets.session.problems).toMatchObject([{ code: 'own-rows' }]);
});

test('an address that says it was a reader’s own market, without one, is the built-in figures', () => {
	const { markets } = desk();
	markets.follow({ search: '', hash: '#own-market' });
	expect(markets.own).toBeNull();
	expect(markets.session.scenario.set).toEqual({});
});
