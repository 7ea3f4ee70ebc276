/** A figure walked through by keys: the whole of it, its series, their values. */
export const tree = {
	label: (figure: string) => `${figure}, by keys`,
	whole: (figure: string) => `The whole figure ${figure}`,
	help: 'Down leads into it, up back out, left and right along, Escape back here.',
	position: (at: number, of: number) => `${at} of ${of}`,
	series: (count: number) => `${count} series`,
	values: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
	cell: (head: string, said: string) => `${head}: ${said}`,
	source: (said: string) => `Source: ${said}`,
	/** The two series of a worth. */
	worth: 'Value and worth',
	inputs: 'One input alone'
};
