import { createContext } from 'svelte';
import type { Projection } from '../../answers/project.ts';
import type { Facts } from '../../facts/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { MethodsWords } from '../../words/methods.ts';
import type { WholeWords } from '../../words/whole.ts';

/** What every method's example starts from, as live getters; never to be taken apart. */
export interface MethodsGiven {
	readonly facts: Facts;
	readonly scenario: Scenario;
	readonly projection: Projection;
	/** A company that has a worth: the one in view, where it has. */
	readonly company: string;
	readonly text: MethodsWords;
	readonly words: WholeWords;
	/** Has a result read out once a dial rests. */
	tell(result: string): void;
}

export const [getMethods, setMethods] = createContext<MethodsGiven>();

/** What a dial calls when it rests: its method has the result read out. */
export const [getRest, setRest] = createContext<() => void>();
