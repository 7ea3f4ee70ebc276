import { unsafeText } from './fields.ts';

const unsafe = new RegExp(unsafeText, 'gu');
const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value from outside as one short line that cannot disturb the text around it. */
export function showValue(value: unknown): string {
	const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return (shown.length > 80 ? `${shown.slice(0, 79)}…` : shown).replace(unsafe, escape);
}
