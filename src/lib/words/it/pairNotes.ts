/** Sentences of the notes on forecasts and outcomes, with # for each number. */
const sentences: Readonly<Record<string, string>> = {
	'A share, not dollars: over a quarter expected, #% came (# of #).':
		'Una quota, non dollari: prevista oltre un quarto, è arrivato il #% (# su #).',
	'AI chip demand in China only.': 'Solo la domanda di chip AI in Cina.',
	"AI part of Broadcom's semiconductor revenue.":
		'Parte AI dei ricavi da semiconduttori di Broadcom.',
	'AI semiconductor revenue of fiscal #, networking included; guidance with five months to go.':
		'Ricavi da semiconduttori AI dell’esercizio #, reti comprese; indicazione a cinque mesi dalla fine.',
	'AMD Instinct revenue.': 'Ricavi AMD Instinct.',
	'Both values are floors; the house itself later called the first one far too careful.':
		'Entrambi i valori sono minimi; l’istituto stesso ha poi definito il primo fin troppo prudente.',
	'Company guidance (a floor) for its own AI chips; date of the first guidance inferred from the January # call that raised it.':
		'Indicazione della società (un minimo) per i propri chip AI; data della prima dedotta dalla conferenza di gennaio # che l’ha alzata.',
	'Date inferred.': 'Data dedotta.',
	'Date: autumn edition, month inferred.': 'Data: edizione d’autunno, mese dedotto.',
	'Date: mid-year edition quoted in August #.': 'Data: edizione di metà anno citata ad agosto #.',
	'Date: month inferred from the text.': 'Data: mese dedotto dal testo.',
	'Date: month inferred; page date is a re-posting.':
		'Data: mese dedotto; quella della pagina è di una ripubblicazione.',
	'Date: month read, day assumed.': 'Data: mese letto, giorno supposto.',
	'Date: recalculation, day assumed.': 'Data: ricalcolo, giorno supposto.',
	'Date: recalculation, month inferred.': 'Data: ricalcolo, mese dedotto.',
	'Date: recalculation.': 'Data: ricalcolo.',
	'Date: third quarter #, day inferred.': 'Data: terzo trimestre #, giorno dedotto.',
	'Day inferred.': 'Giorno dedotto.',
	'Day of publication assumed.': 'Giorno di pubblicazione supposto.',
	'Day of publication inferred.': 'Giorno di pubblicazione dedotto.',
	'Eight years ahead, forecast and outcome from two houses and two definitions; the outcome is a floor.':
		'Otto anni di anticipo, previsione e consuntivo di due istituti e due perimetri; il consuntivo è un minimo.',
	'Forecast and outcome from two houses and two definitions; the outcome is a floor.':
		'Previsione e consuntivo di due istituti e due perimetri; il consuntivo è un minimo.',
	'Forecast computed: # at +#% (rate from semiconductorintelligence.com).':
		'Previsione calcolata: # a +#% (tasso da semiconductorintelligence.com).',
	'Forecast computed: # at +#% (rate in the story of # June #).':
		'Previsione calcolata: # a +#% (tasso nell’articolo dell’# giugno #).',
	'Forecast computed: # at +#%.': 'Previsione calcolata: # a +#%.',
	'Forecast computed: # at +#%; the page attaches # to the wrong year.':
		'Previsione calcolata: # a +#%; la pagina attribuisce # all’anno sbagliato.',
	'Forecast computed: the year before at +#%.': 'Previsione calcolata: l’anno prima a +#%.',
	'Forecast computed: the year before at -#%.': 'Previsione calcolata: l’anno prima a −#%.',
	'Forecast from a second page of the same forecast.':
		'Previsione da una seconda pagina della stessa previsione.',
	'Forecast from the December # page.': 'Previsione dalla pagina di dicembre #.',
	'Forecast repeated in the November # story.': 'Previsione ripetuta nell’articolo di novembre #.',
	'Forecast: the page prints million for billion.':
		'Previsione: la pagina stampa milioni per miliardi.',
	'Fourth guidance of the year.': 'Quarta indicazione dell’anno.',
	'Gartner widened and renamed its category in between; the outcome is a floor.':
		'Nel frattempo Gartner ha ampliato e rinominato la categoria; il consuntivo è un minimo.',
	'Guidance raised from # on orders; both values are floors.':
		'Indicazione alzata da # in base agli ordini; entrambi i valori sono minimi.',
	'Middle of #-#; forecast and outcome come from different houses, so part of the gap is definition.':
		'Metà fra # e #; previsione e consuntivo vengono da istituti diversi, quindi parte dello scarto è di perimetro.',
	'Million units of AI servers, not money.': 'Milioni di server AI, non denaro.',
	'Month of publication inferred.': 'Mese di pubblicazione dedotto.',
	'Outcome computed: # after a fall of #%.': 'Consuntivo calcolato: # dopo un calo del #%.',
	'Outcome computed: # after a fall of #%; # read elsewhere.':
		'Consuntivo calcolato: # dopo un calo del #%; altrove si legge #.',
	'Outcome computed: # with +#% on #.': 'Consuntivo calcolato: # con +#% su #.',
	'Outcome computed: # with -#% on #.': 'Consuntivo calcolato: # con −#% su #.',
	'Outcome derived: # million at the #% growth reported in early #.':
		'Consuntivo ricavato: # milioni con la crescita del #% riportata a inizio #.',
	'Outcome derived: # million forecast for # divided by its growth of #%.':
		'Consuntivo ricavato: # milioni previsti per il #, divisi per la crescita del #%.',
	'Outcome from a repost of a trade-press story.':
		'Consuntivo dalla ripubblicazione di un articolo di settore.',
	'Outcome rounded on the page.': 'Consuntivo arrotondato sulla pagina.',
	'Outcome: a second page has #.': 'Consuntivo: una seconda pagina dà #.',
	'Part of the gap is a new measurement of a year that was already seven months old.':
		'Parte dello scarto è una nuova misura di un anno già vecchio di sette mesi.',
	'Running-year forecast against the base of the next edition.':
		'Previsione per l’anno in corso contro la base dell’edizione successiva.',
	'Same house; the outcome counts processors only and says it exceeded #, so the miss is at least this large.':
		'Stesso istituto; il consuntivo conta solo i processori e dice di aver superato #, quindi l’errore è almeno questo.',
	'The forecast was made before the H# ban of April # and restated in July #; the later figure (December #) is an estimate of a nearly finished year.':
		'Previsione fatta prima del divieto sugli H# di aprile # e rivista a luglio #; il dato successivo (dicembre #) è la stima di un anno quasi finito.',
	'Third guidance; the share price fell because more had been hoped for.':
		'Terza indicazione; il titolo è sceso perché si sperava di più.',
	'Three quarters were expected at the edge.': 'Ai margini se ne prevedevano tre quarti.',
	'Units miss the price effect that drove revenue.':
		'Le unità non colgono l’effetto prezzo che ha spinto i ricavi.',
	'Vintage month inferred.': 'Mese della previsione dedotto.'
};

const NUMBER = /\d[\d.,]*\d|\d/g;

/** A note of the data in Italian, sentence by sentence; what is not known here stays as it is. */
export const pairNote = (note: string): string =>
	note
		.split(/(?<=\.)\s+(?=[A-Z])/)
		.map((sentence) => {
			const found = sentences[sentence.replace(NUMBER, '#')];
			const numbers = sentence.match(NUMBER) ?? [];
			let next = 0;
			return found?.replace(/#/g, () => numbers[next++]!.replace('.', ',')) ?? sentence;
		})
		.join(' ');
