import { companyWorth, type CompanyWorth } from './companyWorth.ts';
import type { FigureAnswers } from './figureAnswers.ts';

/**
 * What the company in view is worth, and what its price assumes. A reader's own market may not have the
 * company that was looked at before: then it is the first one it has.
 */
export const companyInView = ({
	view,
	projection,
	facts,
	year
}: Pick<FigureAnswers, 'view' | 'projection' | 'facts' | 'year'>): CompanyWorth =>
	companyWorth(
		(facts.companies.find(({ id }) => id === view.company) ?? facts.companies[0])?.id ?? '',
		projection,
		facts,
		year
	);
