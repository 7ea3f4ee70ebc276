/**
 * A number as addresses, files and the command line write it: plain decimal digits, a point, an
 * exponent if need be. `Number` alone would take `0x10`, blanks and `Infinity`.
 */
export function readNumber(text: string): number | null {
	if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
	const value = Number(text);
	return Number.isFinite(value) ? value + 0 : null;
}
