/** Where a company takes part in the market: chips for all, chips made to order, or their making. */
export type PoolRole = 'merchant' | 'custom' | 'foundry';

/**
 * The part of the AI chip market, 0 to 1, that a share of a company is a share of: what is within
 * reach of US designers, `1 − restricted`, and of it the chips sold to all or those made to order.
 * A foundry makes both.
 */
export function poolOf(role: PoolRole, custom: number, restricted: number): number {
	const reach = 1 - restricted;
	if (role === 'foundry') return reach;
	return role === 'custom' ? reach * custom : reach * (1 - custom);
}
