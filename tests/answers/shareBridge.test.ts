import { expect, test } from 'vitest';
import { companyInView } from '#lib/answers/companyInView.ts';
import { project } from '#lib/answers/project.ts';
import { shareBridge, type ShareBridge } from '#lib/answers/shareBridge.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();
const { companies } = whole.en;

/** In plain spaces. */
const said = (bridge: ShareBridge) => companies.bridge(bridge).replaceAll('\u00a0', ' ');

function bridgeOf(query: string) {
	const { scenario, view } = fromAddress(query, facts);
	const projection = project(scenario, facts);
	return shareBridge(companyInView({ view, projection, facts, year: 2030 }), projection, facts);
}

test('the article’s market becomes NVIDIA’s AI revenue in steps that can be done by hand', () => {
	const bridge = bridgeOf('')!;
	expect(bridge.pool).toBeCloseTo(257 * 0.85 * 0.75, 9);
	expect(bridge.aiRevenue).toBeCloseTo(257 * 0.85 * 0.75 * 0.85, 9);
	expect(said(bridge)).toBe(
		'Of $257 bn in 2030, 15 % is out of US reach, and 25 % of the rest is custom chips. That leaves $164 bn of chips sold to all; a share of 85 % of it is $139 bn.'
	);
});

test('the steps are those of the company’s part of the market', () => {
	const query = '&points.2030=200&restricted=0.1&custom=0.3';
	const custom = bridgeOf(`?view.company=broadcom&broadcom.share=0.5${query}`)!;
	expect(said(custom)).toBe(
		'Of $200 bn in 2030, 10 % is out of US reach, and 30 % of the rest is custom chips: $54 bn; a share of 50 % of it is $27 bn.'
	);
	const foundry = bridgeOf(`?view.company=tsmc&tsmc.share=0.25${query}`)!;
	expect(said(foundry)).toBe(
		'Of $200 bn in 2030, 10 % is out of US reach. Chips are sold for the other $180 bn; a share of 25 % of it is $45 bn.'
	);
	expect(companies.terms('foundry', 'TSMC')).not.toContain('Custom');
});

test('a company without a worth has no bridge', () => {
	expect(bridgeOf('?view.company=asml')).toBeNull();
});

test('the middle of the futures is set against the worth only where the two are written differently', () => {
	expect(companies.middle(769, 810)).toMatch(
		/^Half of the futures lie below \$769 bn, not \$810 bn/
	);
	expect(companies.middle(810.1, 809.9)).toBe(
		'Half of the futures lie below $810 bn, the worth with all as set.'
	);
});
