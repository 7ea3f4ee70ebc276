import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFile } from '../../src/lib/scenario/file.ts';
import { createShelf, type Shelf } from '../../src/lib/session/shelf.ts';
import { changed, facts } from '../scenario/facts.ts';
import { MemoryStore } from './memoryStore.ts';

/**
 * Two tabs over one storage, against a model that says what a reader must still find: everything that
 * was saved and not replaced or deleted by the tab that had it before its eyes.
 */
interface Kept {
	value: number;
	name: string;
}
interface Model {
	kept: Map<string, Kept>;
	gone: Map<string, { id: string; kept: Kept }>;
	last: (number | null)[];
}
interface Real {
	store: MemoryStore;
	tabs: Shelf[];
	/** What each tab saw when it listed last: it may be out of date. */
	seen: string[][];
	count: number;
}

const file = (value: number) => toFile(changed({ 'points.2030': value }), facts);
const stateOf = (shelf: Shelf) =>
	Object.fromEntries(
		shelf
			.list()
			.map(({ id, name, file: one }) => [id, { name, value: Number(one!.set['points.2030']) }])
	);

function openTab(real: Real): Shelf {
	return createShelf({
		store: real.store,
		tab: `tab${++real.count}`,
		now: () => Date.UTC(2026, 0, 1) + 1000 * ++real.count,
		newId: () => `id${++real.count}`,
		told: ({ code }) => {
			throw new Error(`told ${code} of a storage without faults`);
		}
	});
}

abstract class Command implements fc.Command<Model, Real> {
	constructor(
		readonly tab: 0 | 1,
		readonly pick: number
	) {}
	check = () => true;
	abstract act(model: Model, real: Real, shelf: Shelf): void;
	toString = () => `${this.constructor.name}(${this.tab}, ${this.pick})`;

	/** One that this tab has seen, which another tab may have taken away since. */
	seen(real: Real): string | undefined {
		const seen = real.seen[this.tab]!;
		return seen[this.pick % Math.max(1, seen.length)];
	}

	run(model: Model, real: Real): void {
		this.act(model, real, real.tabs[this.tab]!);
		for (const shelf of real.tabs) expect(stateOf(shelf)).toEqual(Object.fromEntries(model.kept));
		const last = real.tabs[0]!.lastStates().map(({ file: one }) => one!.set['points.2030']);
		expect(last.includes(model.last[1]!)).toBe(model.last[1] !== null);
	}
}

class Save extends Command {
	override act(model: Model, _: Real, shelf: Shelf) {
		const entry = shelf.save(`n${this.pick}`, file(this.pick + 1));
		if ('problem' in entry) throw new Error(entry.problem.code);
		model.kept.set(entry.id, { name: entry.name, value: this.pick + 1 });
	}
}

class SaveOver extends Command {
	override act(model: Model, real: Real, shelf: Shelf) {
		const id = this.seen(real);
		const entry = shelf.save('over', file(this.pick + 1), id);
		if ('problem' in entry) throw new Error(entry.problem.code);
		if (id !== undefined) model.kept.delete(id);
		model.kept.set(entry.id, { name: 'over', value: this.pick + 1 });
	}
}

class Rename extends Command {
	override act(model: Model, real: Real, shelf: Shelf) {
		const id = this.seen(real) ?? 'none';
		const before = model.kept.get(id);
		const entry = shelf.rename(id, `r${this.pick}`);
		expect('problem' in entry).toBe(before === undefined);
		if (!before || 'problem' in entry) return;
		model.kept.delete(id);
		model.kept.set(entry.id, { ...before, name: `r${this.pick}` });
	}
}

class Remove extends Command {
	override act(model: Model, real: Real, shelf: Shelf) {
		const id = this.seen(real) ?? 'none';
		const kept = model.kept.get(id);
		const removed = shelf.remove(id);
		expect('problem' in removed).toBe(kept === undefined);
		if (!kept || 'problem' in removed) return;
		model.kept.delete(id);
		model.gone.set(removed.gone, { id, kept });
	}
}

class Undo extends Command {
	override act(model: Model, _: Real, shelf: Shelf) {
		const deletions = shelf.deletions();
		expect([...deletions].sort()).toEqual([...model.gone.keys()].sort());
		const gone = deletions[this.pick % Math.max(1, deletions.length)];
		if (gone === undefined) return;
		expect(shelf.bringBack(gone)).toBeNull();
		const { id, kept } = model.gone.get(gone)!;
		model.kept.set(id, kept);
		model.gone.delete(gone);
	}
}

class Look extends Command {
	override act(_: Model, real: Real, shelf: Shelf) {
		real.seen[this.tab] = shelf.list().map(({ id }) => id);
	}
}

class Edit extends Command {
	override act(model: Model, _: Real, shelf: Shelf) {
		const value = this.pick % 4 === 0 ? null : this.pick + 1;
		shelf.keepLast(value === null ? null : file(value));
		model.last[this.tab] = value;
	}
}

/** The tab is closed and another opened: what the closed one showed can be continued there. */
class Reopen extends Command {
	override act(model: Model, real: Real) {
		const shelf = openTab(real);
		const before = model.last[this.tab];
		const offered = shelf.lastStates().map(({ file: one }) => one!.set['points.2030']);
		if (before !== null) expect(offered).toContain(before);
		real.tabs[this.tab] = shelf;
		real.seen[this.tab] = [];
		model.last[this.tab] = null;
	}
}

const commands = [Save, Save, SaveOver, SaveOver, Rename, Remove, Undo, Look, Look, Edit, Reopen];
const arbitraries = commands.map((Kind) =>
	fc
		.tuple(fc.constantFrom(0 as const, 1 as const), fc.nat(30))
		.map(([tab, pick]) => new Kind(tab, pick))
);

test('two tabs that edit, save, rename, delete and undo at once lose nothing', () => {
	const setup = () => {
		const real: Real = { store: new MemoryStore(), tabs: [], seen: [[], []], count: 0 };
		real.tabs = [openTab(real), openTab(real)];
		return { model: { kept: new Map(), gone: new Map(), last: [null, null] }, real };
	};
	// No more deletions at a time than can be undone, and no more tabs than have a last state.
	const check = (run: Iterable<fc.Command<Model, Real>>) => fc.modelRun(setup, run);
	fc.assert(fc.property(fc.commands(arbitraries, { maxCommands: 40 }), check), {
		numRuns: process.env.CHIPCAST_LONG ? 5_000 : 300,
		seed: 20_251_126
	});
}, 600_000);

/** What the storage does between two actions. */
const weather = fc.constantFrom(...(['none', 'none', 'blocked', 'read-only', 'full'] as const));
const step = fc.record({ weather, kind: fc.nat(4), value: fc.integer({ min: 1, max: 999 }) });

test('whatever storage does, a tab goes on and finds what it saved', () => {
	const check = (steps: readonly (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
		const store = new MemoryStore();
		const told: string[] = [];
		let count = 0;
		const open = () =>
			createShelf({
				store,
				tab: `tab${++count}`,
				now: () => ++count,
				newId: () => `id${++count}`,
				told: ({ code }) => told.push(code)
			});
		const shelf = open();
		const mine = new Map<string, number>();
		for (const { weather: now, kind, value } of steps) {
			store.room = now === 'full' ? store.used : Infinity;
			store.fault = now === 'full' ? 'none' : now;
			const [id] = [...mine.keys()].slice(value % Math.max(1, mine.size));
			if (kind === 0 && id !== undefined) {
				if (!('problem' in shelf.remove(id))) mine.delete(id);
			} else if (kind === 1) shelf.keepLast(file(value));
			else {
				const entry = shelf.save('n', file(value), kind === 2 ? id : undefined);
				if ('problem' in entry) throw new Error(entry.problem.code);
				mine.set(entry.id, value);
				if (kind === 2 && id !== undefined && !shelf.list().some((one) => one.id === id)) {
					mine.delete(id);
				}
			}
			// What is on the device cannot be seen while every look at it is refused.
			if (now === 'blocked') continue;
			const found = new Map(
				shelf.list().map((entry) => [entry.id, Number(entry.file!.set['points.2030'])])
			);
			for (const [one, kept] of mine) expect(found.get(one)).toBe(kept);
		}
		// Fair weather again, and one more write: all of it is on the device.
		store.room = Infinity;
		store.fault = 'none';
		shelf.keepLast(file(1));
		const later = new Map(
			open()
				.list()
				.map((entry) => [entry.id, Number(entry.file!.set['points.2030'])])
		);
		for (const [one, kept] of mine) expect(later.get(one)).toBe(kept);
		expect(told.length).toBe(new Set(told).size);
	};
	fc.assert(fc.property(fc.array(step, { maxLength: 40 }), check), {
		numRuns: process.env.CHIPCAST_LONG ? 10_000 : 500,
		seed: 20_251_127
	});
}, 600_000);
