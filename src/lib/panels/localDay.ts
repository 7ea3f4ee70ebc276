/** The day of a moment in milliseconds since 1970 where the reader is: `2026-11-25`. */
export function localDay(time: number): string {
	const date = new Date(time);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
