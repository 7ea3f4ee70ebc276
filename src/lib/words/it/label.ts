import { companyName } from '../companyName.ts';
import { capital } from './grammar.ts';

const fixed: Readonly<Record<string, string>> = {
	preset: 'Dati di partenza',
	name: 'Nome',
	definition: 'Che cosa conta',
	curve: 'Curva fra i punti',
	'after.growth': 'Crescita dopo l’ultimo punto',
	'after.longRun': 'Crescita di lungo periodo',
	'after.halfLife': 'Lo scarto dalla crescita di lungo periodo si dimezza in',
	'after.ceiling': 'Tetto del mercato',
	horizon: 'Ultimo anno mostrato',
	'error.view': 'Ampiezza del ventaglio',
	'error.from': 'Primo anno con errore',
	'error.yearly': 'Errore annuo della traiettoria',
	'error.base': 'Errore del primo anno',
	'error.history': 'Anni di storia dietro la crescita',
	'error.freedom': 'Gradi di libertà dell’errore',
	exitYear: 'Anno di uscita',
	return: 'Rendimento richiesto',
	custom: 'Chip su misura nel mercato',
	restricted: 'Fuori dalla portata dei progettisti USA',
	share: 'quota',
	margin: 'margine netto',
	multiple: 'multiplo degli utili',
	otherGrowth: 'crescita del resto',
	snapshot: 'Data dei valori delle società',
	'view.figure': 'Grafico',
	'view.axis': 'Asse dei valori',
	'view.year': 'Anno in esame',
	'view.company': 'Società in esame',
	'view.priced': 'Società il cui prezzo è disegnato come mercato'
};

/** `nvidia.share`, `nvidia.share.low`, `custom.high`: company, input and end of its range. */
const companyInput =
	/^(?:(\w+)\.)?(share|margin|multiple|otherGrowth|return|custom|restricted)(?:\.(low|high))?$/;

const ends: Readonly<Record<string, string>> = { low: 'minimo', high: 'massimo' };

export const inputLabel = (input: string): string => capital(fixed[input] ?? input);

export function label(id: string): string {
	const year = /\d{4}/.exec(id)?.[0] ?? '';
	if (id.startsWith('points.')) return `Mercato nel ${year}`;
	if (id.startsWith('growth.')) return `Crescita fino al ${year}`;
	if (id.startsWith('bend.')) return `Crescita entro metà strada verso il ${year}`;
	if (id.startsWith('notes.')) return `Nota ${id.slice('notes.'.length)}`;
	if (id.startsWith('range.'))
		return `Intervallo proprio per il ${year}, ${id.endsWith('low') ? ends.low : ends.high}`;
	const [, company, input = '', end = ''] = companyInput.exec(id) ?? [];
	if (!company && !end) return fixed[id] ?? id;
	const name = company ? `${companyName(company)}, ${fixed[input] ?? input}` : fixed[input];
	return end ? `${name}, ${ends[end]}` : name!;
}
