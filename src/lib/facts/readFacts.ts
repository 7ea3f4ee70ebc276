import companies from '../../../data/companies.json' with { type: 'json' };
import companyInputs from '../../../data/company-inputs.json' with { type: 'json' };
import definitions from '../../../data/definitions.json' with { type: 'json' };
import evidence from '../../../data/evidence.json' with { type: 'json' };
import figures from '../../../data/figures.json' with { type: 'json' };
import fundamentals from '../../../data/fundamentals.json' with { type: 'json' };
import houses from '../../../data/houses.json' with { type: 'json' };
import marketValues from '../../../data/market-values.json' with { type: 'json' };
import pairs from '../../../data/pairs.json' with { type: 'json' };
import presets from '../../../data/presets.json' with { type: 'json' };
import reality from '../../../data/reality.json' with { type: 'json' };
import shares from '../../../data/shares.json' with { type: 'json' };
import snapshots from '../../../data/snapshots.json' with { type: 'json' };
import sources from '../../../data/sources.json' with { type: 'json' };
import story from '../../../data/story.json' with { type: 'json' };
import version from '../../../data/version.json' with { type: 'json' };
import { checkFacts } from './checkFacts.ts';
import { describeProblem } from './describeProblem.ts';
import { defaultsFile } from './factFiles.ts';
import { releasedDefaults } from './releasedDefaults.ts';
import type { Facts } from './types.ts';

/** Everything in `data/`, unchecked, by path inside it. */
export const dataFiles: Record<string, unknown> = {
	'companies.json': companies,
	'company-inputs.json': companyInputs,
	'definitions.json': definitions,
	'evidence.json': evidence,
	'figures.json': figures,
	'fundamentals.json': fundamentals,
	'houses.json': houses,
	'market-values.json': marketValues,
	'pairs.json': pairs,
	'presets.json': presets,
	'reality.json': reality,
	'shares.json': shares,
	'snapshots.json': snapshots,
	'sources.json': sources,
	'story.json': story,
	'version.json': version,
	...Object.fromEntries(releasedDefaults.map((one) => [defaultsFile(one.version), one]))
};

let known: Facts | undefined;

/** The facts of `data/`, checked once. Throws with every problem on a line of its own. */
export function readFacts(): Facts {
	if (known) return known;
	const checked = checkFacts(dataFiles);
	if ('problems' in checked) {
		const lines = checked.problems.map((problem) => describeProblem(problem));
		throw new Error(`[facts] data/ cannot be used, mend these rows:\n${lines.join('\n')}`);
	}
	known = checked.facts;
	return known;
}
