import { logMean } from './logMean.ts';
import { logRatio } from './logRatio.ts';

/**
 * What each factor contributed to a change from `before` to `after`, in the values' unit: an exact
 * split that depends on no order (LMDI-I; Ang 2005, Energy Policy 33:867).
 *
 * With after / before = Πx the contribution of a factor is Λ·ln x, Λ the logarithmic mean of both
 * values. `factors` are the ratios x that are known, above 0; what they leave open is `rest`. All
 * contributions together are after − before.
 */
export function lmdi<Name extends string>(
	before: number,
	after: number,
	factors: Readonly<Record<Name, number>>
): Record<Name | 'rest', number> {
	const mean = logMean(before, after);
	const logs = Object.entries<number>(factors).map(([name, x]) => [name, Math.log(x)] as const);
	const rest = logRatio(before, after) - logs.reduce((sum, [, log]) => sum + log, 0);
	const parts = [...logs, ['rest', rest] as const].map(([name, log]) => [name, mean * log]);
	return Object.fromEntries(parts) as Record<Name | 'rest', number>;
}
