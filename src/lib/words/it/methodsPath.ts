import type { methodsPath as model } from '../en/methodsPath.ts';
import { il } from './grammar.ts';
import { say } from './methodsSay.ts';

const { n, money, rate, between, years } = say;
const inYear = (year: number) => `Mercato nel ${year}`;
const yearlyError = 'Errore annuo, K';

export const methodsPath: typeof model = {
	growth: {
		title: 'Crescita e raddoppio',
		says: 'Due valori e gli anni che li separano danno un solo tasso di crescita annuo. A tasso costante il mercato raddoppia sempre nello stesso tempo.',
		picture: 'Il mercato a questa crescita, e dove è raddoppiato',
		symbols: [
			'il primo e l’ultimo valore',
			'anni che li separano',
			'crescita annua',
			'anni in cui raddoppia'
		],
		dials: { first: inYear, last: inYear },
		worked: (first, last, growth, doubling) =>
			`${money(first.value)} nel ${first.year} e ${money(last.value)} nel ${last.year} danno ${il(rate(growth))} l’anno; ${
				doubling === null
					? 'a questo tasso non raddoppia mai.'
					: `il mercato raddoppia in ${years(doubling)}.`
			}`
	},
	curves: {
		title: 'La curva fra due punti',
		says: 'I punti pubblicati distano anni. La curva costante cresce a un solo tasso, o mette più crescita all’inizio o alla fine; la morbida non ha spigoli e non oltrepassa mai un punto; la retta aggiunge gli stessi dollari ogni anno.',
		picture: 'Le tre curve per gli stessi punti',
		symbols: [
			'parte del tempo trascorsa',
			'parte della crescita compiuta',
			'parte della crescita nella prima metà: la curvatura',
			'quanto in fretta cala il tasso di crescita'
		],
		dials: { bend: 'Crescita nella prima metà' },
		worked: (year, steady, smooth, straight) =>
			`Il ${year} vale ${money(steady)} sulla curva costante con questa curvatura, ${money(smooth)} sulla morbida, ${money(straight)} sulla retta.`
	},
	after: {
		title: 'Dopo l’ultimo punto',
		says: 'Nessuno ha pubblicato ciò che segue: la crescita prosegue come finiva la traiettoria e si spegne verso un tasso di lungo periodo. Ciò che lo supera si dimezza in un tempo fisso.',
		picture: 'La traiettoria e come prosegue dopo l’ultimo punto',
		symbols: [
			'valore nell’ultimo punto',
			'anni dopo di esso',
			'tasso di crescita nell’ultimo punto, in logaritmi',
			'tasso di lungo periodo, in logaritmi',
			'anni in cui lo scarto fra i due si dimezza'
		],
		dials: { halfLife: 'Lo scarto si dimezza in', longRun: 'Crescita di lungo periodo' },
		worked: (first, later) =>
			`La crescita è ${rate(first.growth)} nel ${first.year} e ${rate(later.growth)} nel ${later.year}, quando il mercato vale ${money(later.value)}.`
	},
	ceiling: {
		title: 'Un tetto',
		says: 'Con un tetto la traiettoria segue una S per gli ultimi due punti: cresce in fretta finché c’è spazio, e più piano quanto più vi si avvicina.',
		picture: 'La traiettoria sotto il tetto e senza',
		symbols: [
			'il tetto',
			'valori degli ultimi due punti',
			'la S resa retta: sale dello stesso passo ogni anno',
			'anni fra i due punti'
		],
		dials: { ceiling: 'Tetto del mercato' },
		worked: (ceiling, year, under, free) =>
			`Sotto un tetto di ${money(ceiling)} il mercato del ${year} vale ${money(under)}; senza, ${money(free)}.`
	},
	fan: {
		title: 'L’errore della previsione',
		says: 'Più si guarda lontano, più largo è il ventaglio: il caso si somma di anno in anno, e la crescita stessa è nota solo da pochi anni. La t di Student ne allarga i bordi, perché l’errore è noto da poche previsioni.',
		picture: 'Il ventaglio attorno alla traiettoria',
		symbols: [
			'la traiettoria, che è il centro',
			'anni da quando comincia l’errore',
			'errore di quel primo anno',
			'errore di un anno',
			'anni di storia dietro la crescita',
			't di Student con ν gradi di libertà',
			'quanto errore si è sommato'
		],
		dials: { yearly: yearlyError, freedom: 'Gradi di libertà, ν' },
		worked: (year, law, low, high) =>
			`Il ${year} dista ${years(law.h)}: A = ${n.atMost(law.A, 2)}, S = ${n.decimals(law.S, 3)}, t = ${n.decimals(law.t, 3)}. Nove futuri su dieci stanno fra ${between(low, high)}.`
	},
	calibration: {
		title: 'Quanto largo, dallo storico',
		says: 'Le previsioni passate dicono quanto è grande l’errore. Lo storico dei chip AI è breve, perciò si unisce a quello lungo di tutti i semiconduttori; ciascuno conta per quanto pesa.',
		picture: 'Previsioni passate: di quanto sbagliavano, per anni di anticipo',
		symbols: [
			'un errore: ln del consuntivo sulla previsione',
			'errore annuo che mostrano i chip AI',
			'errore annuo dello storico lungo',
			'quanto pesa lo storico lungo',
			'anni previsti dei chip AI: gli errori di un anno contano per uno',
			'gradi di libertà del ventaglio'
		],
		dials: { weight: 'Peso dello storico lungo' },
		worked: (prior, ai, both) =>
			`${prior.pairs} previsioni di tutti i semiconduttori mostrano ${il(rate(prior.k))}, peso ${n.atMost(prior.weight, 0)}; ${
				ai
					? `${ai.means} errori dei chip AI ${il(rate(ai.k))}, peso ${ai.years}`
					: 'nessuna dei chip AI'
			}. Insieme K = ${rate(both.k)} e ν = ${n.atMost(both.freedom, 0)}.`
	},
	asymmetry: {
		title: 'Un intervallo con un lato più lungo',
		says: 'Un intervallo è spesso più lungo verso l’alto. La g di Tukey piega la campana così che tocchi esattamente minimo, centro e massimo.',
		picture: 'Quanto è probabile ogni valore',
		symbols: [
			'minimo e massimo',
			'quanto distano dal centro, sotto e sopra, in logaritmi',
			'un punto qualsiasi della campana normale',
			'il punto della campana che corrisponde al massimo',
			'la piega; nulla se i due lati sono lunghi uguali'
		],
		dials: { low: 'Minimo', high: 'Massimo' },
		worked: (given, inner) =>
			`Con ${money(given.low)}, ${money(given.median)} e ${money(given.high)} la metà dei futuri sta fra ${between(inner.low, inner.high)}.`
	},
	range: {
		title: 'L’intervallo pubblicato',
		says: 'Questa vista prende il dato più basso e il più alto pubblicati per un anno come bordi del ventaglio. Fra due di questi anni il caso aggiunge un po’ di ampiezza; dopo l’ultimo il ventaglio cresce come in una previsione. Verso l’alto è lo stesso, con b al posto di a.',
		picture: 'Il ventaglio fra i dati pubblicati',
		symbols: [
			'distanza dalla traiettoria al minimo nei due anni, in logaritmi',
			'parte del tempo fra i due che è trascorsa',
			'anni che li separano',
			'valore normale del bordo',
			'anni dopo l’ultimo intervallo'
		],
		dials: { yearly: yearlyError },
		worked: (met, later) =>
			`Per il ${met.year} si è detto fra ${between(met.low, met.high)}, e il ventaglio tocca entrambi. Entro il ${later.year} nove futuri su dieci stanno fra ${between(later.low, later.high)}.`,
		none: 'Nessun anno ha due dati pubblicati di ciò che conta questa traiettoria: la vista non ha nulla da mostrare.'
	},
	pinned: {
		title: 'Se i punti si avverano',
		says: 'Questa vista dà per certo ogni punto. Fra due punti la traiettoria può ancora scostarsi, soprattutto a metà; dopo l’ultimo l’errore ricomincia.',
		picture: 'Il ventaglio senza ampiezza nei punti',
		symbols: [
			'parte del tempo fra due punti che è trascorsa',
			'anni che li separano',
			'anni dopo l’ultimo punto'
		],
		dials: { yearly: yearlyError },
		worked: (year, S, low, high, pinned) =>
			`Nel ${year} S = ${n.decimals(S, 3)} e nove futuri su dieci stanno fra ${between(low, high)}; nel ${pinned} si incontrano tutti.`
	},
	futures: {
		title: 'Singoli futuri',
		says: 'Un futuro è una traiettoria dentro il ventaglio: gli errori degli anni si sommano, perciò a un anno alto ne segue uno alto. Sono disposti in modo che nell’anno in esame ciascuno abbia una fetta uguale del ventaglio.',
		picture: 'Singoli futuri dentro il ventaglio',
		symbols: [
			'errore del primo anno, un’estrazione normale',
			'somma di un’estrazione normale per ogni anno',
			'errore della crescita, un’estrazione per tutta la traiettoria',
			'scala della traiettoria: ciò che ne fa una t di Student'
		],
		dials: { count: 'Futuri' },
		worked: (year, count, outer, inner) =>
			`Su ${count} futuri, nel ${year} ${outer} stanno nella fascia esterna e ${inner} in quella interna.`
	}
};
