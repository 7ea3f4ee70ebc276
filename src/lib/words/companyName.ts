/** Names that are not written as their ids are. */
const written: Readonly<Record<string, string>> = {
	nvidia: 'NVIDIA',
	amd: 'AMD',
	tsmc: 'TSMC',
	asml: 'ASML',
	skhynix: 'SK hynix',
	bytedance: 'ByteDance'
};

/** What a company is called where its facts are not at hand. */
export const companyName = (id: string): string =>
	written[id] ?? id.charAt(0).toUpperCase() + id.slice(1);
