import type { Facts } from './types.ts';

/** The lists of the facts: every one is an array of records in one file of `data/`. */
export type ListKey = Exclude<keyof Facts, 'version' | 'reality' | 'own'>;

/** Which file of `data/` holds which list, in the order in which they are checked and told. */
export const listFiles: Record<ListKey, string> = {
	definitions: 'definitions.json',
	houses: 'houses.json',
	sources: 'sources.json',
	companies: 'companies.json',
	figures: 'figures.json',
	marketValues: 'market-values.json',
	fundamentals: 'fundamentals.json',
	shares: 'shares.json',
	evidence: 'evidence.json',
	pairs: 'pairs.json',
	companyInputs: 'company-inputs.json',
	presets: 'presets.json',
	snapshots: 'snapshots.json',
	story: 'story.json'
};

export const realityFile = 'reality.json';
export const versionFile = 'version.json';

/** Where the defaults of a data version are kept for as long as addresses may name it. */
export const defaultsFile = (version: string) => `defaults/${version}.json`;

export const listKeys = Object.keys(listFiles) as ListKey[];
