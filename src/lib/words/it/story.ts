import type { story as model } from '../en/story.ts';
import { n } from './n.ts';

export const story: typeof model = {
	title: 'Chi progetta, chi produce, chi compra: la storia dietro i dati',
	subtitle: (publisher, date) =>
		`Come la racconta l’articolo (${publisher}, ${n.date(date)}, da Reuters), con le parti controverse segnalate.`,
	designs: 'progetta',
	makes: 'produce',
	buys: 'compra',
	lanes: {
		'own-design': {
			lead: 'In trattativa:',
			text: 'un chip AI tutto di ByteDance, progettato con Broadcom, che TSMC produrrebbe. Le società non hanno commentato.'
		},
		today: {
			lead: 'In uso, controverso:',
			text: 'processori nei data center di ByteDance. L’articolo nomina Qualcomm; altre testate nominano Broadcom.'
		},
		leader: {
			lead: 'Limitato da norme:',
			text: 'NVIDIA guida il mercato, e le norme USA limitano quali dei suoi chip si possono vendere in Cina.'
		}
	},
	statuses: { talks: 'in trattativa', 'in-use': 'in uso', limited: 'limitato da norme' },
	standings: { reported: 'riportato', disputed: 'controverso' },
	step: (from, to, node, status, standing) =>
		`${from} → ${to}${node ? `, ${node}` : ''}: ${status}, ${standing}`,
	steps: 'I passaggi, uno per uno',
	forces: 'Due forze decidono chi guadagna dal mercato',
	effect: 'Nessuna muove la traiettoria; entrambe muovono il valore di chi vende.',
	effectOn: 'Il valore di NVIDIA',
	ownChips:
		'Chip propri: i grandi acquirenti progettano i loro, e ai venditori come NVIDIA va una parte minore del mercato.',
	barriers:
		'Barriere commerciali: una parte del mercato è preclusa ai progettisti USA. L’articolo non dice quanta.',
	errors:
		'NVIDIA è una società USA; l’articolo la colloca altrove. Il suo valore al 21 giugno 2024 è corretto.',
	reading:
		'A tratti: se ne parla soltanto. In rosso: controverso. Barre su una freccia: limitato da norme. Le frecce vanno da chi lavora a chi riceve.',
	sources: (publisher, date) => `${publisher}, ${n.date(date)}, da Reuters.`,
	source: 'Fonte'
};
