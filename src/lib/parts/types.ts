import type { Snippet } from 'svelte';
import type { IconName } from './icons.ts';

/** How a track spreads its values: evenly, or evenly in their logarithms. */
export type ScaleKind = 'linear' | 'log';

/** A published figure on a track: a tick where `value` is, a bar from `low` to `high`. */
export interface Tick {
	readonly id: string;
	readonly value?: number;
	readonly low?: number;
	readonly high?: number;
	/** Counted in something else than the slider: drawn as a ring. */
	readonly ring?: boolean;
	/** Its one line, shown in the caption's place while the pointer is on it. */
	readonly label: string;
}

/** One line of the list of evidence. Its id is that of the tick that shows it on the track, if one does. */
export interface EvidenceRow {
	readonly id: string;
	readonly value: string;
	readonly house: string;
	readonly date: string;
	readonly counts: string;
	/** Its tick is a ring: the same mark stands before its value. */
	readonly ring?: boolean;
	/** A bound or a figure that no slider can take is read, not chosen. */
	readonly choosable?: boolean;
	/** False where no source can be opened. */
	readonly source?: boolean;
}

/** What the list below a slider shows, all of it already in words. */
export interface Evidence {
	/** "Published for 2027, $ bn". */
	readonly title: string;
	readonly rows: readonly EvidenceRow[];
	/** What a row counts is a sentence: it stands below, in as many lines as it needs. */
	readonly long?: boolean;
}

/** One line of a menu. */
export interface MenuEntry {
	readonly id: string;
	readonly label: string;
	/** Muted, after the label. */
	readonly note?: string;
	readonly icon?: IconName;
	/** If given, the entry is one of several, of which this is the chosen one or not. */
	readonly checked?: boolean;
	readonly disabled?: boolean;
}

/** A number field. It parses nothing: `oncommit` gets what was typed, the parent answers with `error` or a new `text`. */
export interface FieldProps {
	readonly id: string;
	/** What is read out: "2030, billions of dollars". */
	readonly label: string;
	/** The value in words, as shown while nobody types. */
	readonly text: string;
	/** Stands after the number, inside the field. */
	readonly unit?: string;
	/** While there is one, the entry stays as typed. */
	readonly error?: string;
	/** The id of the element that shows the error. */
	readonly describedBy?: string;
	/** Bold digits: the value differs from its default. */
	readonly strong?: boolean;
	readonly disabled?: boolean;
	/** Enter, or leaving the field, after typing. The answer is awaited for one tick: give it at once. */
	oncommit(text: string): void;
	/** Arrow up or down (`big`: with Shift, or Page Up and Page Down). */
	onstep?(direction: 1 | -1, big: boolean): void;
	/** Escape put the shown text back: drop the error. */
	oncancel?(): void;
}

export interface SliderProps {
	readonly id: string;
	readonly label: string;
	/** What is read out if the label alone says too little: "Market in 2030". Contains the label. */
	readonly name?: string;
	/** Where the value comes from: "article". Once edited: whose value was taken over, else it says "edited". */
	readonly source?: string;
	readonly value: number;
	/** What to know about an edited value, before the default in the caption: "another count". */
	readonly note?: string;
	/** The default: the fill starts there. */
	readonly fallback?: number;
	/** The default in words: "257". */
	readonly fallbackText?: string;
	readonly edited?: boolean;
	readonly min: number;
	readonly max: number;
	/** The slider snaps to multiples of it; nothing else rounds. */
	readonly step: number;
	readonly scale?: ScaleKind;
	readonly disabled?: boolean;
	/** Why it is disabled, in the caption's place. */
	readonly reason?: string;
	/** The value as it is read out: "257 billion dollars, default 257". */
	readonly valueText: string;
	/** What the ticks are: "7 published, 67 to 400". A button if there is evidence. */
	readonly caption: string;
	readonly minText: string;
	readonly maxText: string;
	readonly ticks?: readonly Tick[];
	/** How far the value may be off, drawn below the track. */
	readonly range?: { readonly low: number; readonly high: number };
	readonly evidence?: Evidence;
	/** Below the list of evidence: what is not in it. `close` closes the list. */
	readonly more?: Snippet<[close: () => void]>;
	readonly fields?: readonly FieldProps[];
	/** Columns of fields that are kept; a row with fewer fields leaves the right ones empty. */
	readonly columns?: number;
	/** While the thumb moves. Never called for a change of the props. */
	onpreview(value: number): void;
	/** The end of the gesture: one step of history. */
	oncommit(): void;
	/** Escape during the gesture. */
	oncancel(): void;
	onreset?(): void;
	/** A row of the evidence was chosen; the parent sets the value and commits. */
	onchoose?(id: string): void;
	onsource?(id: string): void;
}
