import type { InputScale } from '../model/inputScale.ts';

const scales: Readonly<Record<string, InputScale>> = {
	custom: 'logit',
	restricted: 'logit',
	share: 'logit',
	return: 'log1p',
	otherGrowth: 'log1p',
	multiple: 'log',
	margin: 'plain'
};

/** The scale on which the range of an input is measured, by the last part of its id. */
export function inputScaleOf(id: string): InputScale {
	const scale = scales[id.split('.').at(-1)!];
	if (!scale) throw new Error(`[scenario] ${id} is no input of a company; see companyRows.ts`);
	return scale;
}
