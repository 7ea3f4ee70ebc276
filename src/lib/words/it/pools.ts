import type { pools as model } from '../en/pools.ts';

export const pools: typeof model = {
	merchant: 'chip venduti a tutti',
	custom: 'chip su misura',
	foundry: 'vendite di chip'
};
