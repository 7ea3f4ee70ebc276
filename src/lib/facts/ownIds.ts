/** What addresses and the page understand as something else: no company or house may have it as its id. */
const reserved = [
	...['article', 'own', 'points', 'bend', 'growth', 'curve', 'after', 'error', 'range', 'view'],
	...['preset', 'name', 'notes', 'data', 'v', 'return', 'custom', 'restricted', 'definition'],
	...['horizon', 'snapshot', 'constructor', 'prototype']
];

const plain = (name: string) =>
	name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();

/** Ids as lists of the facts write them: of a company it is a part of an assumption's id, so letters and digits alone. */
const forms = {
	company: (name: string) =>
		plain(name)
			.replace(/[^a-z0-9]+/g, '')
			.replace(/^\d+/, ''),
	other: (name: string) =>
		plain(name)
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, ''),
	definition: (name: string) =>
		plain(name)
			.replace(/[^a-z0-9]+/g, '_')
			.replace(/^[_\d]+|_$/g, '')
};

/**
 * Makes ids from names, none twice and none that is taken: `SK hynix` → `skhynix`. A name without a
 * single Latin letter is called by its kind and a number.
 */
export function ownIds(
	form: keyof typeof forms,
	taken: Iterable<string>
): (name: string) => string {
	const used = new Set([...reserved, ...taken]);
	return (name) => {
		const made = forms[form](name)
			.slice(0, 60)
			.replace(/[-_]+$/, '');
		const base = made === '' ? `own${form}` : form === 'definition' ? `own_${made}` : made;
		const join = form === 'company' ? '' : form === 'definition' ? '_' : '-';
		let id = base;
		for (let i = 2; used.has(id); i++) id = `${base}${join}${i}`;
		used.add(id);
		return id;
	};
}
