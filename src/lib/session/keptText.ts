import type { OwnMarket } from '../facts/ownMarket.ts';
import type { ScenarioFile } from '../scenario/file.ts';
import { isObject } from '../scenario/isObject.ts';
import { parseObject } from '../scenario/parseObject.ts';
import { FORMAT } from '../scenario/restore.ts';
import type { Value } from '../scenario/types.ts';

/** A kept scenario is a scenario file that says when it was kept, in milliseconds since 1970. */
export type KeptFile = ScenarioFile & { kept: { time: number } };

/** `newer`: of a format this code does not know, left as it is; `broken`: of none. */
export type ReadKept = { file: KeptFile } | { state: 'newer' | 'broken' };

/** Reads a kept text as far as a list needs it; `openText` reads what is opened, and more strictly. */
export function readKept(text: string): ReadKept {
	const parsed = parseObject(text);
	if (!parsed) return { state: 'broken' };
	const { chipcast, data, set, kept, market, with: others } = parsed;
	if (typeof chipcast === 'number' && chipcast > FORMAT) return { state: 'newer' };
	const sound =
		chipcast === FORMAT &&
		typeof data === 'string' &&
		isObject(set) &&
		Object.values(set).every((one) => typeof one === 'number' || typeof one === 'string') &&
		isObject(kept) &&
		Number.isFinite(kept.time) &&
		(others === undefined || (Array.isArray(others) && others.every(isObject))) &&
		(market === undefined || (isObject(market) && typeof market.name === 'string'));
	if (!sound) return { state: 'broken' };
	return {
		file: {
			chipcast: FORMAT,
			data,
			set: set as Record<string, Value>,
			...(others === undefined ? {} : { with: others as Record<string, Value>[] }),
			...(market === undefined ? {} : { market: market as unknown as OwnMarket }),
			kept: { time: kept.time as number }
		}
	};
}
