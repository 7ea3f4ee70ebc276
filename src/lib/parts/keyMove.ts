/** What a key asks of a slider: so many steps, or an end of the track. Nothing for other keys. */
export type KeyMove = number | 'least' | 'greatest';

const DIRECTION: Readonly<Record<string, 1 | -1>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	PageUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageDown: -1
};

/** Chromium's own Page Up moves a tenth of the track, so the keys are set here for all browsers. */
export function keyMove(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
): KeyMove | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	if (event.key === 'Home') return 'least';
	if (event.key === 'End') return 'greatest';
	const direction = DIRECTION[event.key];
	if (!direction) return undefined;
	return event.shiftKey || event.key.startsWith('Page') ? direction * 10 : direction;
}
