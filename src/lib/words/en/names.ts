/** Names in the data, said in another language: by id, or by the text itself where it has no id. */
export interface Names {
	readonly definitions: Readonly<Record<string, string>>;
	/** What a definition counts, in a sentence. */
	readonly counts: Readonly<Record<string, string>>;
	readonly presets: Readonly<Record<string, string>>;
	readonly houses: Readonly<Record<string, string>>;
	readonly publishers: Readonly<Record<string, string>>;
	readonly periods: Readonly<Record<string, string>>;
	readonly snapshots: Readonly<Record<string, string>>;
	readonly story: Readonly<Record<string, string>>;
	/** A note on a forecast and its outcome. */
	pairNote(note: string): string;
	/** Heads of the columns of a CSV file; JSON keeps its keys, which programs read. */
	readonly columns: Readonly<Record<string, string>>;
	/** What cells of files and tables say by a code. */
	readonly codes: Readonly<Record<string, string>>;
}

/** The data are English as they are. */
export const names: Names = {
	definitions: {},
	counts: {},
	presets: {},
	houses: {},
	publishers: {},
	periods: {},
	snapshots: {},
	story: {},
	pairNote: (note) => note,
	columns: {},
	codes: {}
};
