/**
 * Lists of independent normals, one for each input, turned so that the first list runs along
 * `direction`: what they are independent draws of stays the same, but the evenest dimension of Sobol
 * points then is the one that matters most (Imai & Tan 2006, J. Comput. Finance 10(2):129).
 *
 * A reflection (Householder 1958) that takes the first axis to minus the direction: it changes
 * smoothly with it as long as its first component is not below 0. Without a direction nothing turns.
 */
export function turnTowards(
	direction: readonly number[],
	normals: readonly Float64Array[]
): readonly Float64Array[] {
	const length = Math.hypot(...direction);
	if (!(length > 0 && length < Infinity)) return normals;
	const mirror = direction.map((x, j) => x / length + (j === 0 ? 1 : 0));
	const twice = 2 / mirror.reduce((sum, x) => sum + x * x, 0);
	if (!Number.isFinite(twice)) return normals;
	const along = new Float64Array(normals[0]!.length);
	normals.forEach((list, j) => {
		const weight = mirror[j]! * twice;
		for (let i = 0; i < along.length; i++) along[i]! += weight * list[i]!;
	});
	return normals.map((list, j) => {
		const turned = new Float64Array(list.length);
		const part = mirror[j]!;
		for (let i = 0; i < turned.length; i++) turned[i] = list[i]! - part * along[i]!;
		return turned;
	});
}
