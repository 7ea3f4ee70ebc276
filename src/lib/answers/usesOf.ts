import type { Facts } from '../facts/types.ts';
import { baseYear } from './baseYear.ts';
import { companiesAt } from './companyValues.ts';
import { houses } from './houses.ts';
import { inputEvidence } from './inputEvidence.ts';
import { otherEvidence } from './evidenceOf.ts';
import { salesHistory } from './salesHistory.ts';

/** A place on the page where a published figure is used. */
export interface Use {
	readonly as:
		| 'point'
		| 'reality'
		| 'mark'
		| 'companies'
		| 'accounts'
		| 'input'
		| 'error'
		| 'history'
		| 'record';
	/** The id of the preset, snapshot, company or assumption it is used for. */
	readonly of?: string;
	/** The page's query that shows it there. */
	readonly query: string;
}

type Used = readonly [id: string, use: Use];

const ofWorth = (company: string | undefined) =>
	`?view.figure=worth${company ? `&view.company=${company}` : ''}`;

/** What stands behind the assumptions of companies: published values of each, and the accounts they start from. */
function companyUses(facts: Facts): Used[] {
	return facts.snapshots.flatMap(({ date }): Used[] => [
		...facts.companyInputs.flatMap(({ id }) => {
			const company = id.includes('.') ? id.split('.')[0] : undefined;
			return inputEvidence(id, date, facts)
				.flatMap((row) => row.id.split('/'))
				.map((one): Used => [one, { as: 'input', of: id, query: ofWorth(company) }]);
		}),
		...companiesAt(date, facts).flatMap(({ company, marketValue }): Used[] => {
			if (!marketValue) return [];
			const query = `?view.figure=valuations&snapshot=${date}`;
			const base = baseYear(company.id, marketValue.date, facts)?.fundamental.id;
			const worth = facts.companyInputs.some(({ id }) => id.startsWith(`${company.id}.`));
			return [
				[marketValue.id, { as: 'companies', of: date, query }],
				...(base && worth
					? [[base, { as: 'accounts', of: company.id, query: ofWorth(company.id) }] as Used]
					: [])
			];
		})
	]);
}

/** What stands behind the path and its fan. */
function marketUses(facts: Facts): Used[] {
	return [
		...facts.presets.flatMap(({ id, figures }) =>
			figures.map((one): Used => [one, { as: 'point', of: id, query: `?preset=${id}` }])
		),
		...facts.reality.figures.map((one): Used => [one, { as: 'reality', query: '' }]),
		...houses(facts)
			.flatMap(({ points }) => points)
			.map(({ id }): Used => [id, { as: 'mark', query: '?view.figure=houses' }]),
		...otherEvidence('error.yearly', facts).map(({ id }): Used => [id, { as: 'error', query: '' }]),
		...[...salesHistory(facts).values()].map(({ id }): Used => [
			id,
			{ as: 'history', query: '?view.figure=record' }
		]),
		...facts.pairs.map(({ id, definition }): Used => [
			id,
			{ as: 'record', query: `?view.figure=record&view.definition=${definition}` }
		])
	];
}

/** Where the page uses each figure, by its id; one that is not there was read and is not used. */
export function usesOf(facts: Facts): Map<string, Use[]> {
	const uses = new Map<string, Use[]>();
	for (const [id, use] of [...marketUses(facts), ...companyUses(facts)]) {
		const known = uses.get(id) ?? [];
		if (known.some((one) => one.as === use.as && one.of === use.of)) continue;
		uses.set(id, [...known, use]);
	}
	return uses;
}
