import type { FigureAnswers } from '../answers/figureAnswers.ts';
import type { MarketValue } from '../facts/types.ts';

/** The record behind the market value of the company in view; null where none is near the snapshot. */
export const valueInView = ({ companies, company }: FigureAnswers): MarketValue | null =>
	companies.find((one) => one.company.id === company().id)?.marketValue ?? null;
