import type { ScaleKind } from './types.ts';

/** Where a value stands on its track, 0 to 1, and back. Values outside stand at the end. */
export interface TrackScale {
	at(value: number): number;
	value(at: number): number;
}

export function trackScale(kind: ScaleKind, min: number, max: number): TrackScale {
	if (!(max > min) || (kind === 'log' && !(min > 0)))
		throw new Error(
			`[parts] a ${kind} track cannot span ${min} to ${max}; give a min below max${kind === 'log' ? ' and above 0' : ''}`
		);
	const clamp = (at: number) => Math.min(1, Math.max(0, at));
	if (kind === 'linear')
		return {
			at: (value) => clamp((value - min) / (max - min)),
			value: (at) => min + clamp(at) * (max - min)
		};
	const span = Math.log(max / min);
	return {
		at: (value) => (value > min ? clamp(Math.log(value / min) / span) : 0),
		value: (at) => min * Math.exp(clamp(at) * span)
	};
}
