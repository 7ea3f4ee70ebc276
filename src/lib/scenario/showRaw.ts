/**
 * Control characters, bidirectional overrides and lone surrogates could make a text look like
 * something else; the last two code points are those that no XML may hold.
 */
export const hostile =
	/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u;

const everyHostile = new RegExp(hostile, 'gu');

/**
 * A value from outside as a message shows it: short, on one line. Of what is neither text nor number
 * only the kind is named, since it may nest without end or refuse to become text.
 */
export function showRaw(raw: unknown): string {
	if (Array.isArray(raw)) return '[…]';
	if (typeof raw === 'object' && raw !== null) return '{…}';
	return String(raw).slice(0, 60).replace(everyHostile, '\ufffd');
}
