/** A piece of a sentence that the page sets in bold, or lets the reader choose. */
export interface Told {
	readonly text: string;
	readonly bold?: boolean;
	readonly control?: 'year' | 'view';
}
