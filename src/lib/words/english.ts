import { assumptions } from './en/assumptions.ts';
import { definitions } from './en/definitions.ts';
import { growth } from './en/growth.ts';
import { market } from './en/market.ts';
import { parts } from './en/parts.ts';
import { picture } from './en/picture.ts';
import { problems } from './en/problems.ts';
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
	valuations,
	table,
	parts
};
