import { decimalDate } from './decimalDate.ts';

/** The day a date stands for: one without a day is the 15th, one without a month the middle of its year. */
export function dayOf(date: string): string {
	const [year = '', month = '07', day = date.length > 4 ? '15' : '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/** Years from a date to the end of a calendar year; below 0 when it was over by then. */
export const yearsTo = (date: string, year: number): number => year + 1 - decimalDate(date);
