/** Dates read before: every step of a slider asks for the same few. */
const days = new Map<string, number>();

/** Days since 1970 of a date; a month counts as its 15th day, a year as its 1 July. */
export function dayNumber(date: string): number {
	const known = days.get(date);
	if (known !== undefined) return known;
	const [year, month = '07', day = date.length > 4 ? '15' : '01'] = date.split('-');
	const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
	days.set(date, number);
	return number;
}

/** A date as a fraction of its year: 21 June 2024 is 2024.46995. */
export function decimalDate(date: string): number {
	const year = Number(date.slice(0, 4));
	const start = Date.UTC(year, 0, 1) / 86_400_000;
	const end = Date.UTC(year + 1, 0, 1) / 86_400_000;
	return year + (dayNumber(date) - start) / (end - start);
}
