import type { keep as model } from '../en/keep.ts';
import type { Problem } from '../problem.ts';
import { count, others } from './grammar.ts';
import { n } from './n.ts';

const sayings: Readonly<Record<string, (problem: Problem) => string>> = {
	'storage-blocked': () =>
		'Questo browser non conserva nulla per questa pagina. Il lavoro continua; salva in un file ciò che vuoi tenere.',
	'storage-full': () =>
		'Lo spazio di questo browser è pieno. Il lavoro continua; salva in un file, o elimina ciò che non serve più.',
	'kept-broken': ({ value }) =>
		`«${value}» era salvato qui ma non si può leggere. È stato messo da parte, e nient’altro è stato toccato.`,
	'kept-newer': ({ value }) =>
		`«${value}» è stato salvato da una versione più nuova di Chipcast. Resta com’è; ricarica la pagina per aprirlo.`,
	'kept-gone': () => 'Quello scenario è stato cambiato o eliminato in un’altra scheda.',
	'kept-late': () =>
		'Non è stato possibile caricare ciò che serve. Controlla la connessione e riprova; nulla è cambiato.',
	'link-too-long': ({ value, range }) =>
		`Tutto questo fa un link di ${n.decimals(Number(value), 0)} caratteri, e se ne possono aprire ${n.decimals(Number(range), 0)}. L’indirizzo tralascia ciò che è a confronto e, se occorre, le note; salva in un file per tenere tutto.`,
	'kept-too-long': ({ value, range }) =>
		`Lo scenario ha ${value} caratteri, più dei ${range} che si salvano qui. Salvalo in un file.`
};

export const keep: typeof model = {
	title: 'Scenari salvati',
	note: 'Restano in questo browser, su questo dispositivo. Nulla viene inviato.',
	asNew: 'Salva come nuovo',
	list: 'Salvati finora',
	isOpen: 'aperto',
	unavailable:
		'Non è stato possibile caricare ciò che conserva gli scenari. Ricarica la pagina per riprovare.',
	renameTo: (name) => `Nuovo nome di «${name}»`,
	openThis: (name) => `Apri «${name}»`,
	renameThis: (name) => `Rinomina «${name}»`,
	removeThis: (name) => `Elimina «${name}»`,
	about: (date, differs) => `${n.date(date)} · ${differs}`,
	opened: (name) =>
		`Aperto ${name ? `«${name}»` : 'ciò che è stato trascinato'}. «Annulla» riporta l’altro.`,
	onMarket: (name) => `sul tuo mercato «${name}»`,
	onBuiltIn: 'sui dati forniti',
	save: 'Salva',
	name: 'Nome',
	unnamed: 'Senza nome',
	open: 'Apri',
	rename: 'Rinomina',
	remove: 'Elimina',
	undo: 'Annulla',
	removed: (name) => `«${name}» è stato eliminato.`,
	saved: (name) => `Salvato come «${name}» su questo dispositivo.`,
	notOnDevice: 'Solo in questa scheda, finché non si chiude',
	newer: 'Salvato da una versione più nuova',
	none: 'Su questo dispositivo non è ancora salvato nulla.',
	offer: (date, differs) => `Riprendi da dove eri (${n.date(date)}): ${differs}`,
	continue: 'Riprendi',
	asPublished: 'come pubblicato',
	differs: (changes) => {
		const [first, ...more] = changes;
		if (first === undefined) return keep.asPublished;
		return more.length === 0 ? first : `${first}, ${others(more.length, 'f')}`;
	},
	version: { ready: 'È pronta una nuova versione.', use: 'Usala', later: 'Più tardi' },
	toFile: 'Salva in un file',
	fromFile: 'Apri un file …',
	dropHere:
		'Trascina qui uno scenario salvato, un’immagine fatta qui, la tabella di un mercato o un link',
	dropOne: 'Trascina un file alla volta.',
	drop: 'Uno scenario salvato, un’immagine fatta qui o un link si possono anche trascinare ovunque sulla pagina.',
	used: (used, unused) =>
		unused === 0
			? used === 1
				? 'L’unica impostazione del file è usata.'
				: `Tutte le ${n.decimals(used, 0)} impostazioni del file sono usate.`
			: `${count(used, 'impostazione del file è usata', 'impostazioni del file sono usate')}, ${unused === 1 ? 'una non si è potuta usare' : `${n.decimals(unused, 0)} non si sono potute usare`}:`,
	say: (problem) => sayings[problem.code]?.(problem) ?? `${problem.value}: non si può usare.`
};
