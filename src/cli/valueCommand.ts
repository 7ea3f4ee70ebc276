import { companiesAt } from '#lib/answers/companyValues.ts';
import { companyWorth } from '#lib/answers/companyWorth.ts';
import { yearInView } from '#lib/answers/yearInView.ts';
import { project } from '#lib/answers/project.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { wordsOf } from '#lib/words/wordsOf.ts';
import { asJson, type Options, type World } from './commands.ts';
import { readScenario } from './readScenario.ts';

const columnsIn = (unit: string) => [
	'company',
	`market value, ${unit}`,
	'date',
	'years of the market',
	`worth, ${unit}`,
	'worth over market value',
	'why not'
];

/** Market values on a date, what the companies are worth under the scenario, and what the prices assume. */
export function valueCommand(options: Options, world: World): void {
	const { scenario, view, facts } = readScenario(options, readFacts(), world.warn);
	const words = wordsOf('en', facts.own);
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
			words.worth.reason(problem)
		]);
		return { ...numbers, pricedIn, reasons: Object.fromEntries(said) as Record<string, string> };
	});
	if (options.json) return world.print(asJson({ companies }));
	const rows = companies.map(({ name, marketValue, date, timesMarket, worth, ratio, reasons }) =>
		[name, marketValue, date, timesMarket, worth, ratio, reasons.worth]
			.map((cell) => cell ?? '')
			.join('\t')
	);
	const columns = columnsIn(facts.own?.unit ?? 'USD bn');
	world.print([columns.join('\t'), ...rows, ''].join('\n'));
}
