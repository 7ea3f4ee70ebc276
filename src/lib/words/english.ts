import { assumptions } from './en/assumptions.ts';
import { definitions } from './en/definitions.ts';
import { evidence } from './en/evidence.ts';
import { growthPercent } from './en/growthPercent.ts';
import { market } from './en/market.ts';
import { inWords, page } from './en/page.ts';
import { parts } from './en/parts.ts';
import { spoken } from './en/spoken.ts';
import { valuations } from './en/valuations.ts';
import type { Language } from './language.ts';
import { numbers } from './numbers.ts';

/** English, by page part: what the page opens with. `whole.ts` has the rest. */
export const english = {
	language: 'en' as Language,
	numbers: numbers('en'),
	definitions,
	assumptions,
	market,
	growthPercent,
	evidence,
	valuations,
	spoken,
	page,
	inWords,
	parts
};
