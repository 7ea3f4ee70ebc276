import type { Preset } from '../facts/types.ts';
import type { figureIds } from './figureIds.ts';

/** A number, a choice, or one of the words `none` and `auto`. */
export type Value = number | string;

/**
 * The one value that decides everything: a preset and what differs from it, by id. Plain JSON,
 * never mutated; nothing that can be computed from it is stored. `resolve` reads it.
 */
export interface Scenario {
	readonly preset: string;
	readonly set: Readonly<Record<string, Value>>;
}

export type FigureId = (typeof figureIds)[number];

/** What is looked at: travels in the address, but is no step of the history. */
export interface View {
	readonly figure: FigureId;
	readonly axis: 'linear' | 'log';
	readonly year: number;
	/** Id of the company that figures of one company are about. */
	readonly company: string;
	/** Id of the company whose price's market is drawn over the market figure; `none`: no such line. */
	readonly priced: string;
	/** What the figures of houses, revisions and record count; `path`: what the path counts. */
	readonly definition: string;
	/** Further scenarios that the figure `compare` sets beside the open one. */
	readonly with: readonly Scenario[];
}

export interface Point {
	readonly year: number;
	/** USD bn in that calendar year. */
	readonly value: number;
}

export type Curve = 'steady' | 'smooth' | 'straight';
export type ErrorView = 'forecast' | 'range' | 'pinned';

/** A scenario with every default filled in and typed: what `answers/` computes from. */
export interface Settings {
	readonly preset: Preset;
	readonly definition: string;
	readonly points: readonly Point[];
	/** By the year the interval ends in; absent means 0.5. */
	readonly bends: Readonly<Record<number, number>>;
	readonly curve: Curve;
	readonly after: {
		readonly growth: number | 'auto';
		readonly longRun: number;
		readonly halfLife: number;
		readonly ceiling: number | 'none';
		/** Why a stored ceiling does not apply at present, in which case the fade does. */
		readonly ceilingIdle?: 'below-last-point' | 'no-growth' | 'one-point';
	};
	readonly horizon: number;
	readonly error: {
		readonly view: ErrorView;
		readonly from: number;
		readonly yearly: number;
		readonly base: number;
		readonly history: number;
		readonly freedom: number;
	};
	readonly ranges: readonly { year: number; low: number; high: number }[];
	/** Year whose earnings companies are valued by, never before the first point. */
	readonly exitYear: number;
	/** What preset and reader set, by id: `inputOf` finds company inputs in it. */
	readonly own: Readonly<Record<string, Value>>;
	readonly snapshot: string;
	readonly name: string;
}

/** What could not be used, and why; `words/` says it. `range` is what would be accepted. */
export interface Problem {
	readonly code: string;
	readonly id: string;
	readonly value: string;
	readonly range: string;
}
