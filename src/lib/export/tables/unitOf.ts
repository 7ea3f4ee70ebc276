import type { WholeWords } from '../../words/whole.ts';

/** The unit of a value that a worth is made of, as a cell names it. */
export const unitOf = (id: string, { table }: WholeWords): string =>
	id === 'market' ? table.usdBn : id === 'multiple' ? table.plain : table.fraction;
