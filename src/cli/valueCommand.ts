import { companiesAt } from '#lib/answers/companyValues.ts';
import { companyWorth } from '#lib/answers/companyWorth.ts';
import { yearInView } from '#lib/answers/yearInView.ts';
import { project } from '#lib/answers/project.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { whole } from '#lib/words/whole.ts';
import { asJson, type Options, type World } from './commands.ts';
import { readScenario } from './readScenario.ts';

const columns = [
	'company',
	'market value, USD bn',
	'date',
	'years of the market',
	'worth, USD bn',
	'worth over market value',
	'why not'
];

/** Market values on a date, what the companies are worth under the scenario, and what the prices assume. */
export function valueCommand(options: Options, world: World): void {
	const facts = readFacts();
	const { scenario, view } = readScenario(options, facts, world.warn);
	const projection = project(scenario, facts);
	const year = yearInView(view, projection);
	const companies = companiesAt(projection.settings.snapshot, facts).map(({ company }) => {
		const { role, point, flags, base, inputs, pricedIn, reasons, ...numbers } = companyWorth(
			company.id,
			projection,
			facts,
			year
		);
		const said = Object.entries(reasons).map(([field, problem]) => [
			field,
			whole.en.worth.reason(problem)
		]);
		return { ...numbers, pricedIn, reasons: Object.fromEntries(said) as Record<string, string> };
	});
	if (options.json) return world.print(asJson({ companies }));
	const rows = companies.map(({ name, marketValue, date, timesMarket, worth, ratio, reasons }) =>
		[name, marketValue, date, timesMarket, worth, ratio, reasons.worth]
			.map((cell) => cell ?? '')
			.join('\t')
	);
	world.print([columns.join('\t'), ...rows, ''].join('\n'));
}
