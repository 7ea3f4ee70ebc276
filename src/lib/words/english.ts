import { assumptions } from './en/assumptions.ts';
import { definitions } from './en/definitions.ts';
import { evidence } from './en/evidence.ts';
import { growth } from './en/growth.ts';
import { market } from './en/market.ts';
import { inWords, page } from './en/page.ts';
import { parts } from './en/parts.ts';
import { picture } from './en/picture.ts';
import { problems } from './en/problems.ts';
import { sourcesPage } from './en/sourcesPage.ts';
import { spoken } from './en/spoken.ts';
import { table } from './en/table.ts';
import { valuations } from './en/valuations.ts';
import { numbers } from './numbers.ts';

/** English, by page part. */
export const english = {
	language: 'en',
	numbers: numbers('en'),
	definitions,
	assumptions,
	problems,
	picture,
	market,
	growth,
	evidence,
	valuations,
	table,
	spoken,
	sourcesPage,
	page,
	inWords,
	parts
};
