import type { definitions as model } from '../en/definitions.ts';

export const definitions: typeof model = {
	A_all_ai_chips: { subject: 'Chip AI', scope: 'Tutti i chip AI, memoria esclusa' },
	B_dc_accelerators: { subject: 'Acceleratori AI', scope: 'Solo acceleratori per data center' },
	C_genai_chips: {
		subject: 'Chip per l’AI generativa',
		scope: 'Chip per l’AI generativa, con memoria e reti'
	},
	D_dc_silicon_total: {
		subject: 'Chip per data center',
		scope: 'Tutti i chip nei data center'
	},
	E_ai_dc_systems: {
		subject: 'Sistemi AI per data center',
		scope: 'Sistemi AI completi, non solo i chip'
	},
	F_vendor_sam: {
		subject: 'Mercato di un solo produttore',
		scope: 'Il mercato accessibile a un solo produttore'
	},
	G_syndicated: { subject: 'Chip AI', scope: 'Chip AI, definiti in modo vago' },
	H_ai_semis_incl_hbm_network: {
		subject: 'Semiconduttori per l’AI',
		scope: 'Chip AI con memoria e chip di rete'
	},
	I_custom_asic_only: { subject: 'Chip AI su misura', scope: 'Solo chip AI su misura' },
	U_undefined: { subject: 'Chip AI', scope: 'La fonte non dà una definizione' }
};
