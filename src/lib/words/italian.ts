import { assumptions } from './it/assumptions.ts';
import { changes } from './it/changes.ts';
import { companies } from './it/companies.ts';
import { pricedInFigure, worthFigure } from './it/companyFigures.ts';
import { companyInputs } from './it/companyInputs.ts';
import { compare } from './it/compare.ts';
import { definitions } from './it/definitions.ts';
import { dialogs } from './it/dialogs.ts';
import { evidence } from './it/evidence.ts';
import { goalSeek } from './it/goalSeek.ts';
import { growth } from './it/growth.ts';
import { growthPercent } from './it/growthPercent.ts';
import { hearing } from './it/hearing.ts';
import { history } from './it/history.ts';
import { houses } from './it/houses.ts';
import { keep } from './it/keep.ts';
import { inputLabel, label } from './it/label.ts';
import { market } from './it/market.ts';
import { methodLink } from './it/methodLink.ts';
import { n } from './it/n.ts';
import { names } from './it/names.ts';
import { notes } from './it/notes.ts';
import { outside } from './it/outside.ts';
import { own } from './it/own.ts';
import { inWords, page } from './it/page.ts';
import { parts } from './it/parts.ts';
import { picture } from './it/picture.ts';
import { priced } from './it/priced.ts';
import { problems } from './it/problems.ts';
import { questions } from './it/questions.ts';
import { record } from './it/record.ts';
import { restated } from './it/restated.ts';
import { shape } from './it/shape.ts';
import { sourcesPage } from './it/sourcesPage.ts';
import { spoken } from './it/spoken.ts';
import { story } from './it/story.ts';
import { table } from './it/table.ts';
import { tree } from './it/tree.ts';
import { valuations } from './it/valuations.ts';
import { vintages } from './it/vintages.ts';
import { worth } from './it/worth.ts';
import { overTime, worthGrid } from './it/worthTables.ts';
import type { WholeWords } from './whole.ts';

/** Italian, all of it: the page loads it when it is asked for. */
export const italian: WholeWords = {
	language: 'it',
	numbers: n,
	assumptions,
	changes,
	companies,
	companyInputs,
	compare,
	definitions,
	dialogs,
	evidence,
	goalSeek,
	growth,
	growthPercent,
	hearing,
	history,
	houses,
	inWords,
	inputLabel,
	keep,
	label,
	market,
	methodLink,
	names,
	notes,
	overTime,
	outside,
	own,
	page,
	parts,
	picture,
	priced,
	pricedInFigure,
	problems,
	questions,
	record,
	restated,
	shape,
	sourcesPage,
	spoken,
	story,
	table,
	tree,
	valuations,
	vintages,
	worth,
	worthFigure,
	worthGrid
};
