import type { outside as model } from '../en/outside.ts';
import { count } from './grammar.ts';

export const outside: typeof model = {
	description:
		'I dati pubblicati sul mercato dei chip AI come una traiettoria che si può muovere: quanto è incerta, chi altro la prevede e quanto valgono le società al confronto.',
	figureTitle: (figure) => `${figure}: un grafico di Chipcast`,
	figureDescription:
		'Un grafico dai dati pubblicati sul mercato dei chip AI, con il suo scenario e le sue fonti.',
	open: 'Apri in Chipcast',
	newTab: '(in una nuova scheda)',
	making: 'Disegno il grafico …',
	failed: 'Qui il grafico non si è potuto disegnare. Il link qui sotto lo apre.',
	misread: (settings) =>
		`${count(settings, 'impostazione dell’indirizzo non è stata capita', 'impostazioni dell’indirizzo non sono state capite')}; le altre valgono.`
};
