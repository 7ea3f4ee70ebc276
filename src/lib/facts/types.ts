import type { OwnMarket } from './ownMarket.ts';
import type { StoryEdge } from './storyEdge.ts';

/**
 * The facts: published figures and what stands around them, as `data/` holds them and as a reader's
 * own file may. Money is nominal US dollars in billions, shares and rates are fractions, dates are
 * `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. How a figure gets in: `data/README.md`.
 */

export type Confidence = 'high' | 'medium' | 'low';

/** `lower`: "more than this"; `upper`: "just under this"; `about`: the source says it approaches this. */
export type Bound = 'lower' | 'upper' | 'about';

/** What a market figure counts. Only figures of one definition may ever be joined. */
export interface Definition {
	id: string;
	/** Short, for labels: "all AI chips". */
	label: string;
	/** One sentence: what is counted and what is not. */
	counts: string;
	/** Whether it counts the AI chip market as a whole, so that its figures may stand beside a market slider. */
	market: boolean;
}

export interface House {
	id: string;
	name: string;
}

/** One page or paper that was read. */
export interface Source {
	id: string;
	publisher: string;
	title: string;
	address: string;
	date: string;
	/** Who carried the text, where the page read is a copy or a retelling. */
	via?: string;
}

/** One published value, range or bound for one calendar year. Either `value` or both `low` and `high`. */
export interface PublishedFigure {
	id: string;
	house: string;
	/** When it was published. */
	vintage: string;
	year: number;
	value?: number;
	low?: number;
	high?: number;
	bound?: Bound;
	definition: string;
	source: string;
	confidence: Confidence;
	kind: 'estimate' | 'forecast';
	/** Computed here from figures that were read, not printed as such. */
	derived?: boolean;
	note?: string;
}

export type Role = 'merchant' | 'custom' | 'foundry' | 'equipment' | 'memory' | 'licence' | 'buyer';

export interface Company {
	id: string;
	name: string;
	ticker?: string;
	role: Role;
}

export interface MarketValue {
	id: string;
	company: string;
	date: string;
	value: number;
	bound?: Bound;
	/** A mark between private holders (a buyback, a tender), not a market capitalisation. */
	private?: boolean;
	/** The value the article names. */
	article?: boolean;
	source: string;
	confidence: Confidence;
	note?: string;
}

export interface Fundamental {
	id: string;
	company: string;
	/** As the company names it: "FY2024", "Q1 FY2027". */
	period: string;
	end: string;
	/** A full fiscal year; quarters and trailing years are not. */
	fullYear: boolean;
	revenue?: number;
	netIncome?: number;
	dataCenter?: number;
	dataCenterCompute?: number;
	aiRevenue?: number;
	source: string;
	confidence: Confidence;
	note?: string;
}

/** A published share of some market; `low` equals `high` for a single value. */
export interface PublishedShare {
	id: string;
	company: string;
	low: number;
	high: number;
	bound?: Bound;
	/** `pool`: a share of the chips sold to all, or of those made to order; absent: of the whole market. */
	of?: 'pool';
	/** Units, computing power: what is counted where it is not money. */
	basis?: string;
	measure: string;
	date: string;
	source: string;
	confidence: Confidence;
	derived?: boolean;
	note?: string;
}

/** A row behind an assumption that is not a market figure: what was published for that quantity. */
export interface Evidence {
	id: string;
	/** Id of the assumption, or the kind of quantity (`margin`, `multiple`, `aiShare` of a company's revenue, …) with `company`. */
	assumption: string;
	company?: string;
	value?: number;
	low?: number;
	high?: number;
	bound?: Bound;
	unit: string;
	/** Shares: `pool` where it is one of the chips sold to all, or made to order, and not of the whole market. */
	of?: 'pool';
	/** Units or money: the two differ several-fold. */
	basis?: string;
	measure: string;
	period: string;
	source: string;
	confidence: Confidence;
	derived?: boolean;
	note?: string;
}

/** A forecast beside what came. `horizonYears` runs from publication to the end of the target year. */
export interface Pair {
	id: string;
	set: 'ai' | 'semiconductors';
	house: string;
	vintage: string;
	targetYear: number;
	horizonYears: number;
	definition: string;
	forecast: number;
	outcome: number;
	/** The outcome is a floor or a ceiling, so that the miss is at least, or at most, what is shown. */
	outcomeBound?: Bound;
	forecastSource: string;
	outcomeSource: string;
	confidence: Confidence;
	/** Whether the pair takes part in the calibration of the forecast error. */
	calibrate: boolean;
	note?: string;
}

/** The assumptions that all companies share, and those that each company with a worth has. */
export type MarketInput = 'return' | 'custom' | 'restricted';
export type OwnInput = 'share' | 'margin' | 'multiple' | 'otherGrowth';

/**
 * What an assumption about companies starts from: `custom`, `return`, `nvidia.share`. Its range is
 * read as 10 % and 90 %.
 */
export interface CompanyInput {
	/** The assumption it is the default of. */
	id: string;
	value: number;
	low: number;
	high: number;
	/** `S`: rests on a published figure for that quantity; `J`: our judgement. Not inside the page. */
	basis?: 'S' | 'J';
	/** Why this value and range, in our words. Not inside the page. */
	why?: string;
}

/** A starting scenario: one house, one vintage, one definition, but for figures marked as later. */
export interface Preset {
	id: string;
	name: string;
	house: string;
	vintage: string;
	/** Ids of the published figures that are its points. */
	figures: string[];
	/** Those of `figures` that are of another vintage or house, marked as such where they are shown. */
	later: string[];
	/** Further assumptions it sets, by id: `definition`, `error.from`, … */
	set: Record<string, number | string>;
	note: string;
}

/** The series a path is checked against: what came, in one definition, and never joined to the path. */
export interface Reality {
	definition: string;
	figures: string[];
}

export interface Snapshot {
	/** The date asked for; each company keeps the date of its own value. */
	date: string;
	label: string;
}

export type { StoryEdge };

export interface Facts {
	/** Names the state of `data/` that defaults belong to: `2026-11`. */
	version: string;
	definitions: Definition[];
	houses: House[];
	sources: Source[];
	figures: PublishedFigure[];
	companies: Company[];
	marketValues: MarketValue[];
	fundamentals: Fundamental[];
	shares: PublishedShare[];
	evidence: Evidence[];
	pairs: Pair[];
	companyInputs: CompanyInput[];
	presets: Preset[];
	reality: Reality;
	snapshots: Snapshot[];
	story: StoryEdge[];
	own?: OwnMarket;
}

/** What is wrong with one row of a data file: `words/` says it, nothing else phrases it. */
export interface FactProblem {
	file: string;
	/** Counted from 1; 0 for the file as a whole. */
	row: number;
	/** The row's id where it has one. */
	id: string;
	field: string;
	value: string;
	/** A code `words/` knows: `missing`, `unknown-field`, `not-a-number`, `range`, `unknown-id`, `duplicate`, … */
	code: string;
	/** What would be accepted, in the code's own terms (a range, a list of ids). */
	expected: string;
}
