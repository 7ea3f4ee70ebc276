import type { ReadOut } from '../answers/readOut.ts';

/** What a reader has chosen to ask about; each kind takes of it what it needs. */
export interface Choices {
	readonly kind: ReadOut['kind'];
	readonly year: number;
	readonly company: string;
	/** A line of the fan. */
	readonly p: number;
	/** USD bn. */
	readonly above: number;
}

export const ofCompany = (kind: ReadOut['kind']) =>
	kind === 'worth' || kind === 'ratio' || kind === 'timesMarket';
export const ofYear = (kind: ReadOut['kind']) => kind !== 'worth' && kind !== 'ratio';
/** Read-outs that are said in per cent. */
export const inPercent = (kind: ReadOut['kind']) => kind === 'growth' || kind === 'chance';

export function goalAsked({ kind, year, company, p, above }: Choices): ReadOut {
	switch (kind) {
		case 'quantile':
			return { kind, year, p };
		case 'chance':
			return { kind, year, above };
		case 'worth':
		case 'ratio':
			return { kind, company };
		case 'timesMarket':
			return { kind, company, year };
		default:
			return { kind, year };
	}
}
