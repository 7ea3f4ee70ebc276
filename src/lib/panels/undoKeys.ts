import type { Session } from '../session/session.svelte.ts';

/** Undo and redo by the usual keys, unless a text is being typed, whose own undo they are. */
export function undoKeys(event: KeyboardEvent, session: Session): void {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
	const target = event.target;
	const typing =
		target instanceof HTMLTextAreaElement ||
		(target instanceof HTMLInputElement && target.type === 'text');
	if (typing) return;
	const key = event.key.toLowerCase();
	if (key === 'z' && !event.shiftKey) session.undo();
	else if ((key === 'z' && event.shiftKey) || key === 'y') session.redo();
	else return;
	event.preventDefault();
}
