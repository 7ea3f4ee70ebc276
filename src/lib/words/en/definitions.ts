/**
 * What a path counts, as a title says it (`subject`) and as a subtitle does (`scope`); a definition
 * that is not here (a reader's own market) is named by its label in the data.
 */
export const definitions: Readonly<Record<string, { subject: string; scope: string }>> = {
	A_all_ai_chips: { subject: 'AI chips', scope: 'All AI chips, without memory' },
	B_dc_accelerators: { subject: 'AI accelerators', scope: 'Accelerators for data centres alone' },
	C_genai_chips: {
		subject: 'Generative-AI chips',
		scope: 'Chips for generative AI, with memory and network'
	},
	D_dc_silicon_total: { subject: 'Data-centre silicon', scope: 'All silicon in data centres' },
	E_ai_dc_systems: {
		subject: 'AI data-centre systems',
		scope: 'Whole AI systems, not chips alone'
	},
	F_vendor_sam: { subject: 'One vendor’s market', scope: 'What one vendor can address' },
	G_syndicated: { subject: 'AI chips', scope: 'AI chips, loosely defined' },
	H_ai_semis_incl_hbm_network: {
		subject: 'AI semiconductors',
		scope: 'AI chips with memory and network chips'
	},
	I_custom_asic_only: { subject: 'Custom AI chips', scope: 'Custom AI chips alone' },
	U_undefined: { subject: 'AI chips', scope: 'The source names no definition' }
};
