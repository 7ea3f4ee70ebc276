import type { Facts, Role } from '../facts/types.ts';
import { companyInputs } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import type { Projection } from './project.ts';

/** How the market of the exit year becomes the AI revenue of a company, step by step. */
export interface ShareBridge {
	readonly role: Role;
	readonly exitYear: number;
	/** USD bn. */
	readonly market: number;
	/** Part of the market out of reach of US designers, and part of the rest that is custom chips. */
	readonly restricted: number;
	readonly custom: number;
	/** What the share is a share of, USD bn. */
	readonly pool: number;
	readonly share: number;
	/** USD bn. */
	readonly aiRevenue: number;
}

/** Null for a company without a worth. */
export function shareBridge(
	{ id, role, inputs, aiRevenue }: CompanyWorth,
	{ settings }: Pick<Projection, 'settings'>,
	facts: Facts
): ShareBridge | null {
	if (!inputs || aiRevenue === null) return null;
	const { restricted, custom } = companyInputs(id, settings, facts);
	const { market, pool, share } = inputs;
	return {
		role,
		exitYear: settings.exitYear,
		market,
		restricted: restricted.value,
		custom: custom.value,
		pool: market * pool,
		share,
		aiRevenue
	};
}
