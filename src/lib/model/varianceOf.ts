/** The variance of equally likely values, at least one: the mean square about their mean. */
export function varianceOf(values: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i]!;
	const mean = sum / values.length;
	let squares = 0;
	for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
	return squares / values.length;
}
