/**
 * What a definition is of the AI chip market: `whole`, one count of it, narrow or wide; `part`, one
 * vendor or one kind of chip; `scale`, something else shown for scale. Values of a part are far apart
 * from those of the whole for a reason that says nothing about the market.
 */
export type DefinitionRole = 'whole' | 'part' | 'scale';

const roles: Readonly<Record<string, DefinitionRole>> = {
	F_vendor_sam: 'part',
	I_custom_asic_only: 'part',
	Z_component: 'scale',
	Z_all_semiconductors: 'scale'
};

/** The role of a definition; one that is not listed counts the whole. */
export function definitionRole(id: string): DefinitionRole {
	return roles[id] ?? 'whole';
}
