/** What facts, scenario, model and answers return instead of words, for `words/` to say. */
export interface Problem {
	code: string;
	id: string;
	value: string;
	range: string;
}
