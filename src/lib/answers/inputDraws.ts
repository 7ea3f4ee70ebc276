import { inputSpread } from '../model/inputLaw.ts';
import { toScale } from '../model/inputScale.ts';
import { tukeyDraws } from '../model/tukeyDraws.ts';
import { inputScaleOf } from '../scenario/inputScaleOf.ts';
import type { InputName } from './companyInputs.ts';
import type { WorthSpec } from './worthSpec.ts';

/** An input, on its own scale, at a list of normals. */
export function inputDraws(
	{ inputs }: WorthSpec,
	name: InputName,
	normals: Float64Array
): Float64Array {
	const scale = inputScaleOf(name);
	const range = inputs[name];
	return tukeyDraws(normals, toScale(scale, range.value), inputSpread(scale, range));
}
