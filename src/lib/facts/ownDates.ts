/** The day a date stands for: one without a day is the 15th, one without a month the middle of its year. */
export function dayOf(date: string): string {
	const [year = '', month = '07', day = date.length > 4 ? '15' : '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/** Years from a date to the end of a calendar year; below 0 when it was over by then. */
export function yearsTo(date: string, year: number): number {
	const [own, month, day] = dayOf(date).split('-').map(Number) as [number, number, number];
	const start = Date.UTC(own, 0, 1);
	const length = Date.UTC(own + 1, 0, 1) - start;
	return year + 1 - own - (Date.UTC(own, month - 1, day) - start) / length;
}
