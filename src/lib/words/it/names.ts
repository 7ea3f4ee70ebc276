import type { Names } from '../en/names.ts';
import { columns } from './columns.ts';
import { pairNote } from './pairNotes.ts';
import { periods } from './periods.ts';

/** What the data call things, where that stands in a figure: by id, or by the English text itself. */
export const names: Names = {
	definitions: {
		A_all_ai_chips: 'tutti i chip AI',
		B_dc_accelerators: 'acceleratori per data center',
		C_genai_chips: 'chip per l’AI generativa',
		D_dc_silicon_total: 'tutti i chip per data center',
		E_ai_dc_systems: 'sistemi AI per data center',
		F_vendor_sam: 'mercato di un solo produttore',
		G_syndicated: 'chip AI, perimetro vago',
		H_ai_semis_incl_hbm_network: 'chip AI con memoria e reti',
		I_custom_asic_only: 'solo chip su misura',
		U_undefined: 'perimetro non indicato',
		Z_all_semiconductors: 'tutti i semiconduttori',
		Z_component: 'un solo componente'
	},
	counts: {
		A_all_ai_chips:
			'Tutti i semiconduttori AI in ogni dispositivo (data center, computer, telefono, auto), di solito senza memoria.',
		B_dc_accelerators:
			'GPU e altri acceleratori AI venduti ai data center, come chip, non come server.',
		C_genai_chips:
			'Il paniere di Deloitte per l’AI generativa: GPU, processori, chip di comunicazione per data center, memorie e chip di potenza.',
		D_dc_silicon_total:
			'Tutti i chip nei data center: acceleratori, processori e reti, a volte memorie.',
		E_ai_dc_systems: 'Server, rack e reti per l’AI, non solo i chip che contengono.',
		F_vendor_sam:
			'Il mercato accessibile a un solo produttore, le sue vendite o il suo obiettivo di vendita.',
		G_syndicated:
			'Chip AI come li conta un rapporto multicliente; che cosa rientra nel conto non è detto con precisione.',
		H_ai_semis_incl_hbm_network: 'Processori AI insieme a memorie ad alta banda e chip di rete.',
		I_custom_asic_only:
			'Chip che i grandi operatori cloud fanno progettare per la propria AI, senza le GPU vendute a tutti.',
		U_undefined: 'La fonte non dice che cosa conta.',
		Z_all_semiconductors: 'Tutti i semiconduttori di ogni tipo, come termine di paragone.',
		Z_component: 'Un solo componente, come la memoria ad alta banda, come termine di paragone.'
	},
	presets: { article: 'L’articolo' },
	houses: {
		'unnamed-2020': 'senza nome (FNB Herald)',
		'unnamed-2023': 'senza nome (ChannelWise)',
		computed: 'vendite dei produttori'
	},
	publishers: {
		'unnamed report': 'rapporto senza nome',
		'unnamed site': 'sito senza nome',
		'Bank of America data': 'dati di Bank of America',
		'Reuters and The Wall Street Journal': 'Reuters e The Wall Street Journal',
		'Stock Analysis on Net, from the 10-K filings': 'Stock Analysis on Net, dai moduli 10-K',
		'NVIDIA, SEC filing 8-K': 'NVIDIA, modulo 8-K per la SEC',
		'broker report': 'rapporto di un broker',
		'SIA and WSTS': 'SIA e WSTS',
		'anonymous estimate': 'stima anonima',
		'Global Trade and Sanctions Law blog': 'blog Global Trade and Sanctions Law',
		'Yahoo Finance key statistics': 'dati chiave di Yahoo Finance',
		'EDGAR Calls comparison': 'confronto di EDGAR Calls',
		'Broadcom, SEC exhibit': 'Broadcom, allegato per la SEC',
		'Micron, SEC exhibit': 'Micron, allegato per la SEC',
		'J. Doyne Farmer and François Lafond': 'J. Doyne Farmer e François Lafond'
	},
	periods,
	snapshots: {
		'the article, June 2024': 'l’articolo, giugno 2024',
		'July 2024': 'luglio 2024',
		'mid-2026': 'metà 2026'
	},
	story: {
		'broadcom-tsmc':
			'L’articolo riprende una notizia Reuters del 24 giugno 2024: il progetto è a buon punto, nulla è ancora passato alla produzione. Le società non hanno voluto commentare o non hanno risposto.',
		'tsmc-bytedance': 'TSMC produrrebbe il processore.',
		'qualcomm-bytedance':
			'Solo l’articolo nomina Qualcomm; altre testate, sulla stessa notizia, nominano Broadcom.',
		'nvidia-bytedance':
			'Le norme USA di due governi limitano quali dei suoi chip si possono vendere in Cina; l’articolo non dice quanto conti. NVIDIA è una società USA.'
	},
	pairNote,
	columns,
	codes: {
		lower: 'oltre',
		upper: 'meno di',
		about: 'circa',
		high: 'alta',
		medium: 'media',
		low: 'bassa'
	}
};
