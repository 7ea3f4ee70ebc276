import type { parts as model } from '../en/parts.ts';

export const parts: typeof model = {
	edited: 'modificato',
	reset: (label, fallback) => `Ripristina ${label} a ${fallback}`,
	resetPlain: (label) => `Ripristina ${label}`,
	default: (fallback, published, note) =>
		note
			? `${note}; predefinito ${fallback}`
			: `predefinito ${fallback}${published ? `, ${published} pubblicati` : ''}`,
	evidence: (shown, caption) => `${shown}; ${caption}`,
	source: (house, date) => `Fonte: ${house}, ${date}`,
	close: 'Chiudi',
	dismiss: 'Nascondi'
};
