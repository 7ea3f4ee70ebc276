/** Worked questions, each of which opens a scenario. */
export const questions = {
	ask: 'Ask',
	texts: {
		halves: 'What if growth halves after 2027?',
		levels: 'What if it levels off at $500 bn?',
		accelerators: 'What did Omdia expect in 2025?'
	} as Readonly<Record<string, string>>
};
