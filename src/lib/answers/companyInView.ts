import { companyWorth, type CompanyWorth } from './companyWorth.ts';
import type { FigureAnswers } from './figureAnswers.ts';

/** What the company in view is worth, and what its price assumes. */
export const companyInView = ({
	view,
	projection,
	facts,
	year
}: Pick<FigureAnswers, 'view' | 'projection' | 'facts' | 'year'>): CompanyWorth =>
	companyWorth(view.company, projection, facts, year);
