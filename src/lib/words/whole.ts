import { changes } from './en/changes.ts';
import { companies } from './en/companies.ts';
import { pricedInFigure, worthFigure } from './en/companyFigures.ts';
import { companyInputs } from './en/companyInputs.ts';
import { compare } from './en/compare.ts';
import { dialogs } from './en/dialogs.ts';
import { goalSeek } from './en/goalSeek.ts';
import { growth } from './en/growth.ts';
import { hearing } from './en/hearing.ts';
import { history } from './en/history.ts';
import { houses } from './en/houses.ts';
import { keep } from './en/keep.ts';
import { inputLabel, label } from './en/label.ts';
import { methodLink } from './en/methodLink.ts';
import { names } from './en/names.ts';
import { notes } from './en/notes.ts';
import { outside } from './en/outside.ts';
import { own } from './en/own.ts';
import { picture } from './en/picture.ts';
import { priced } from './en/priced.ts';
import { problems } from './en/problems.ts';
import { questions } from './en/questions.ts';
import { record } from './en/record.ts';
import { restated } from './en/restated.ts';
import { shape } from './en/shape.ts';
import { sourcesPage } from './en/sourcesPage.ts';
import { story } from './en/story.ts';
import { table } from './en/table.ts';
import { tree } from './en/tree.ts';
import { vintages } from './en/vintages.ts';
import { worth } from './en/worth.ts';
import { overTime, worthGrid } from './en/worthTables.ts';
import { english } from './english.ts';
import type { Words } from './words.ts';

/**
 * All words of a language: those the page opens with, and those of dialogs, pictures, tables and the
 * page of sources, which are loaded when they are needed.
 */
export const whole = {
	en: {
		...english,
		changes,
		companies,
		companyInputs,
		compare,
		dialogs,
		goalSeek,
		growth,
		hearing,
		history,
		houses,
		inputLabel,
		keep,
		label,
		methodLink,
		names,
		notes,
		outside,
		overTime,
		own,
		picture,
		pricedInFigure,
		priced,
		problems,
		questions,
		record,
		restated,
		shape,
		sourcesPage,
		story,
		table,
		tree,
		vintages,
		worth,
		worthFigure,
		worthGrid
	}
};

export type WholeWords = (typeof whole)['en'];

/**
 * All words of the language, and of the market, that the page speaks in: any but the English that it
 * opens with are whole already.
 */
export const wholeOf = (words: Words): WholeWords =>
	'keep' in words ? (words as WholeWords) : whole.en;
