import type { shape as model } from '../en/shape.ts';

export const shape: typeof model = {
	ceilingIdle: {
		'below-last-point': 'Non applicato: sta sotto l’ultimo punto.',
		'no-growth': 'Non applicato: il mercato non cresce prima.',
		'one-point': 'Non applicato: servono due punti.'
	},
	ceilingHint: 'vuoto: nessuno',
	reset: (count) => `Ripristina questi (${count})`,
	curveLabel: 'Curva fra i punti',
	curves: { steady: 'Costante', smooth: 'Morbida', straight: 'Retta' },
	curveNotes: {
		steady: 'La stessa crescita ogni anno fra due punti, se non è curvata.',
		smooth: 'Nessuno spigolo nei punti; non li oltrepassa mai.',
		straight: 'Gli stessi dollari ogni anno, quindi la crescita cala.'
	},
	views: {
		forecast: 'Errore di previsione',
		range: 'Intervallo pubblicato',
		pinned: 'Fissati: i punti si avverano'
	},
	noRange: 'Nessun intervallo pubblicato: nessun anno ha due dati in questo perimetro.',
	outside: (years) => `Fuori da ciò che è stato pubblicato (${years}): centrato lì.`,
	ceiling: 'Tetto del mercato',
	horizonLabel: 'Ultimo anno mostrato',
	fromLabel: 'Primo anno con errore',
	baseLabel: 'Errore del primo anno',
	historyLabel: 'Anni di storia dietro la crescita',
	freedomLabel: 'Gradi di libertà (code)',
	definitionLabel: 'Che cosa conta la traiettoria'
};
