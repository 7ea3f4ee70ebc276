/** What a company's share is a share of, by its part in the chain. */
export const pools: Readonly<Record<string, string>> = {
	merchant: 'chips sold to all',
	custom: 'custom chips',
	foundry: 'what chips are sold for'
};
