import type { about as model } from '../en/about.ts';

export const about: typeof model = {
	description:
		'I dati pubblicati sul mercato dei chip AI come una traiettoria che si può muovere: quanto è incerta, chi altro la prevede e quanto valgono le società al confronto.'
};
