import { createContext, untrack } from 'svelte';
import { project, type Projection } from '../answers/project.ts';
import { realityCheck } from '../answers/realityCheck.ts';
import type { Facts } from '../facts/types.ts';
import { fromAddress, toAddress } from '../scenario/address.ts';
import { changedIds } from '../scenario/changedIds.ts';
import { inOrder, restore, usualView, type Restored } from '../scenario/restore.ts';
import type { Problem, Scenario, Value, View } from '../scenario/types.ts';
import { sameScenario } from '../scenario/sameScenario.ts';
import { tryAssumption, withAssumption, withoutAssumption } from '../scenario/withAssumption.ts';
import type { AddressBar } from './types.ts';
import { History } from './history.svelte.ts';

/**
 * The moving state of one page: which scenario is open, how it got there, what is looked at. One per
 * page, handed down by context. Panels call its methods from event handlers; everything else derives.
 */
export class Session {
	readonly facts: Facts;
	readonly #bar: AddressBar;
	readonly #history: History<Scenario>;
	readonly #load: () => Promise<Facts>;
	#whole: Promise<Facts> | undefined;
	#view: View = $state.raw(usualView);
	#problems: readonly Problem[] = $state.raw([]);
	/** What was looked at before a step that changed it and what with it, by the scenario it led to. */
	readonly #looks = new WeakMap<Scenario, { before: View; after: View }>();

	readonly projection: Projection = $derived.by(() => project(this.scenario, this.facts));
	/** The projection for what is read rather than looked at: while a gesture goes on it follows calmly. */
	readonly told: Projection = $derived.by(() => {
		const calm = this.#history.calm;
		// At rest it is the other one, which no calm value waits for.
		const current = untrack(() => (calm === this.scenario ? this.projection : null));
		return current ?? project(calm, this.facts);
	});
	readonly reality = $derived.by(() => realityCheck(this.projection, this.facts));
	/** Joined, so that a step that changes what was changed before leaves all that asks for the ids alone. */
	readonly #changed: string = $derived.by(() => changedIds(inOrder(this.scenario)).join(' '));
	/** Ids the reader changed from the preset; its name is no assumption. */
	readonly changed: readonly string[] = $derived(this.#changed ? this.#changed.split(' ') : []);
	readonly preset: string = $derived.by(() => this.scenario.preset);
	readonly address: string = $derived.by(() => toAddress(this.scenario, this.view, this.facts));

	constructor(facts: Facts, bar: AddressBar, load: () => Promise<Facts> = async () => facts) {
		this.facts = facts;
		this.#bar = bar;
		this.#load = load;
		this.#history = new History(restore([], facts).scenario, sameScenario);
	}

	get scenario(): Scenario {
		return this.#history.current;
	}

	get view(): View {
		return this.#view;
	}

	/** What an address or a file held that could not be used, until it is dismissed. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	get moving(): boolean {
		return this.#history.moving;
	}

	get canUndo(): boolean {
		return this.#history.canUndo;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	isChanged(id: string): boolean {
		return this.changed.includes(id);
	}

	/** Shows a value while a gesture goes on; `commit` keeps it, `cancel` puts the old one back. */
	preview(id: string, value: Value): void {
		const tried = tryAssumption(this.scenario, id, value, this.facts);
		if ('scenario' in tried) this.#history.preview(tried.scenario);
	}

	/** Shows a whole scenario while a gesture goes on. */
	show(scenario: Scenario): void {
		this.#history.preview(scenario);
	}

	commit(): void {
		if (this.#history.commit()) this.#write();
	}

	cancel(): void {
		this.#history.cancel();
	}

	/** One decision: checks what was typed or chosen, keeps it, or gives the problem and changes nothing. */
	set(id: string, raw: unknown): Problem | null {
		const tried = tryAssumption(this.scenario, id, raw, this.facts);
		if ('problem' in tried) return tried.problem;
		this.become(tried.scenario);
		return null;
	}

	/** Several assumptions in one step. */
	become(scenario: Scenario): void {
		this.show(scenario);
		this.commit();
	}

	reset(ids: readonly string[]): void {
		this.become(withoutAssumption(this.scenario, ids));
	}

	resetAll(): void {
		this.reset(this.changed);
	}

	/** Opens a preset as a step that undo takes back, and an entry the back button does. */
	openPreset(preset: string): void {
		this.openQuestion(preset, {});
	}

	/** Opens a worked question: a preset with some assumptions set at once, and how to look at it. */
	openQuestion(preset: string, set: Readonly<Record<string, Value>>, look?: Partial<View>): void {
		const { address, view } = this;
		let next: Scenario = { preset, set: {} };
		for (const [id, value] of Object.entries(set)) {
			next = withAssumption(next, id, value, this.facts);
		}
		this.show(next);
		// A question that only shows another figure is a step too: undo brings the reader back from it.
		this.#history.commit(look !== undefined);
		if (look) this.#turn(view, { ...view, ...look });
		if (this.address !== address) this.#bar.push(this.address);
	}

	/** Opens what came from elsewhere, with its view and what of it could not be used: one step, one entry. */
	open(restored: Restored): void {
		const { address } = this;
		this.#enter(restored);
		if (this.address !== address) this.#bar.push(this.address);
	}

	look(view: Partial<View>): void {
		this.commit();
		this.#view = { ...this.#view, ...view };
		this.#write();
	}

	undo(): void {
		this.#go((at) => at - 1);
	}

	redo(): void {
		this.#go((at) => at + 1);
	}

	/** Every scenario of this visit from the oldest, and which of them is current. */
	get steps(): { readonly scenarios: readonly Scenario[]; readonly at: number } {
		return { scenarios: this.#history.steps, at: this.#history.at };
	}

	goTo(at: number): void {
		this.#go(() => at);
	}

	/** The page was opened, or reloaded, at an address: nothing to undo yet. */
	start(query: string): void {
		this.begin(fromAddress(query, this.facts));
	}

	/** The first that is shown, with its view and what of it could not be used. */
	begin(restored: Restored): void {
		this.#take(restored);
		this.#history.restart(restored.scenario);
	}

	/** The reader went back or forward: one step of the history. */
	follow(query: string): void {
		this.#enter(fromAddress(query, this.facts));
	}

	/** All facts with their notes and sources, fetched once when first asked for; a failure may be tried again. */
	wholeFacts(): Promise<Facts> {
		this.#whole ??= this.#load().catch((error: unknown) => {
			this.#whole = undefined;
			throw error;
		});
		return this.#whole;
	}

	dismiss(): void {
		this.#problems = [];
	}

	/** Shows what comes from elsewhere as a step of its own, which takes its view along. */
	#enter(restored: Restored): void {
		const { view } = this;
		this.show(restored.scenario);
		const isStep = this.#history.commit();
		this.#take(restored);
		if (isStep) this.#turn(view, restored.view);
	}

	#take({ view, problems }: Restored): void {
		this.#view = view;
		this.#problems = problems;
	}

	/**
	 * Goes to another step. A gesture under way becomes a step of its own first. Where steps on the way
	 * changed what is looked at, that too is as it was there, and will be as it is now on the way back.
	 */
	#go(to: (at: number) => number): void {
		const isStep = this.#history.commit();
		const { scenarios, at } = this.steps;
		if (this.#history.goTo(to(at))) {
			const there = this.#history.at;
			const looks = scenarios
				.slice(Math.min(at, there) + 1, Math.max(at, there) + 1)
				.flatMap((scenario) => this.#looks.get(scenario) ?? []);
			const [first, last] = [looks[0], looks.at(-1)];
			if (first && last) {
				const { view } = this;
				this.#view = there < at ? first.before : last.after;
				if (there < at) last.after = view;
				else first.before = view;
			}
		} else if (!isStep) return;
		this.#write();
	}

	/** The step just made changes what is looked at as well. */
	#turn(before: View, after: View): void {
		this.#view = after;
		this.#looks.set(this.scenario, { before, after });
	}

	#write(): void {
		this.#bar.replace(this.address);
	}
}

export const [getSession, setSession] = createContext<Session>();
