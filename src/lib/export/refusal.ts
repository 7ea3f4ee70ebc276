import type { Problem } from '../scenario/types.ts';

/** A text found in a picture, or the one problem of a picture that has none to give. */
export type Held = { readonly text: string } | Refusal;

export interface Refusal {
	readonly problem: Problem;
}

/** Why a picture is refused as a whole: foreign, damaged, too large, newer. */
export const refusal = (
	code: 'picture-foreign' | 'picture-damaged' | 'picture-too-large' | 'picture-newer',
	value = '',
	range = ''
): Refusal => ({ problem: { code, id: '', value, range } });
