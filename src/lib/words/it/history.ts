import type { history as model } from '../en/history.ts';
import { assumptions } from './assumptions.ts';

export const history: typeof model = {
	title: 'Passi di questa visita',
	note: 'Scegli un passo per tornarci. Ciò che è venuto dopo resta, finché non si cambia altro.',
	none: 'Non è ancora cambiato nulla. Ogni decisione starà qui come un passo.',
	now: 'ora',
	start: 'Com’era all’apertura',
	automatic: 'automatico',
	growth: (from, to) => `Crescita ${assumptions.span(from, to)}`,
	opened: (name, changes) =>
		`Aperto ${name}${changes === 0 ? '' : changes === 1 ? ' con una modifica' : ` con ${changes} modifiche`}`,
	added: (year, value) => `Aggiunto il ${year} a ${value}`,
	removed: (year) => `Tolto il ${year}`,
	reset: (name, value) => `${name}: di nuovo ${value}`,
	resetAll: 'Tutto come all’inizio',
	renamed: (name) => (name ? `Chiamato «${name}»` : 'Nome tolto'),
	noted: (text) => (text ? `Nota: «${text}»` : 'Nota tolta'),
	notedSeveral: (count) => `${count} note cambiate`,
	several: (names) =>
		`${names.length} modifiche: ${names.slice(0, 2).join(', ')}${names.length > 2 ? ', …' : ''}`,
	yearRemoved: (year) => `${year} tolto.`,
	yearAdded: (year) => `${year} aggiunto.`,
	lastGone: 'Con un solo punto non c’è una crescita da proseguire: vale quella di lungo periodo.',
	nothing: 'Una domanda aperta'
};
