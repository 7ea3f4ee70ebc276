import { boundAt } from '../answers/boundAt.ts';
import { companyInView } from '../answers/companyInView.ts';
import { companyRanges } from '../answers/companyRanges.ts';
import type { CompanyWorth } from '../answers/companyWorth.ts';
import { definitionChosen, definitionInView } from '../answers/definitionInView.ts';
import type { FigureAnswers } from '../answers/figureAnswers.ts';
import { houses } from '../answers/houses.ts';
import { pricedInRows } from '../answers/pricedInRows.ts';
import { recordInView } from '../answers/recordInView.ts';
import { vintages } from '../answers/vintages.ts';
import type { PublishedFigure } from '../facts/types.ts';
import { growthHeads } from '../figures/growth/growthHeads.ts';
import { housesHeads } from '../figures/houses/housesHeads.ts';
import { marketHeads } from '../figures/market/marketHeads.ts';
import type { PictureText } from '../figures/pictureLayout.ts';
import { pricedInHeads } from '../figures/pricedin/pricedInHeads.ts';
import { namedPairs } from '../figures/record/namedPairs.ts';
import { recordHeads } from '../figures/record/recordHeads.ts';
import { storyHeads } from '../figures/story/storyHeads.ts';
import { valuationHeads } from '../figures/valuations/valuationHeads.ts';
import { vintagesHeads } from '../figures/vintages/vintagesHeads.ts';
import { worthHeads } from '../figures/worth/worthHeads.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { changesOf } from './changesOf.ts';
import { figureText } from './figureText.ts';

/** What the picture of a figure says around its plot, from the answers alone. */
export function pictureText(spec: FigureSpec, answers: FigureAnswers, words: Words): PictureText {
	const scenario = scenarioLine(answers, words);
	const { picture } = words;
	const own = byFigure[spec.view.figure](answers, words);
	return {
		title: spec.title || answers.projection.settings.name || own.title,
		subtitle: own.subtitle,
		notes: [
			{ label: picture.scenario, text: scenario },
			{ label: picture.sources, text: own.sources },
			{ label: picture.reading, text: own.reading }
		]
	};
}

function scenarioLine({ scenario, projection, facts }: FigureAnswers, words: Words): string {
	const { settings, points, firstGrowthAfter } = projection;
	const { after } = settings;
	return words.picture.scenarioLine({
		preset: settings.preset.name,
		changes: changesOf(scenario, facts, words),
		curve: settings.curve,
		lastPoint: points.at(-1)!.year,
		firstGrowth: firstGrowthAfter,
		longRun: after.longRun,
		halfLife: after.halfLife,
		ceiling: after.ceiling !== 'none' && !after.ceilingIdle ? after.ceiling : null,
		yearly: settings.error.yearly,
		horizon: settings.horizon,
		error: settings.error.view
	});
}

type Own = { title: string; subtitle: string; sources: string; reading: string };

const byFigure: Record<
	FigureSpec['view']['figure'],
	(answers: FigureAnswers, words: Words) => Own
> = {
	market(answers, words) {
		const { projection, reality } = answers;
		return {
			...marketHeads(answers, words),
			sources: marketSources(answers, words),
			reading: words.picture.marketReading((reality?.rows.length ?? 0) > 0, reality?.same ?? false)
		};
	},
	growth(answers, words) {
		return {
			...growthHeads(answers, words),
			sources: pointSources(answers, words),
			reading: words.picture.growthReading
		};
	},
	houses(answers, words) {
		const { facts, view, projection } = answers;
		const definition = definitionInView(view, projection);
		const group = houses(facts, { definitions: [definition] })[0] ?? null;
		const same = definition === projection.settings.definition;
		return {
			...housesHeads({ group, definition, facts }, words),
			sources: houseSources(group?.points ?? [], answers, words),
			reading: words.houses.reading + (same ? words.houses.readingPath : '')
		};
	},
	vintages(answers, words) {
		const { facts, view, projection } = answers;
		const own = projection.settings.definition;
		const answer = vintages(view.year, definitionChosen(view), facts);
		const figures = answer.houses.flatMap((one) => one.figures);
		return {
			...vintagesHeads(answer, words),
			sources: houseSources(figures, answers, words),
			reading: `${words.vintages.reading} ${words.vintages.colours(
				figures.filter(({ definition }) => definition === own).length,
				facts.definitions.find(({ id }) => id === own)?.label ?? own
			)}`
		};
	},
	record({ facts, view, projection }, words) {
		const answer = recordInView(view, projection, facts);
		const names = answer.rows.map(({ pair }) => pair.house);
		return {
			...recordHeads(answer, facts.definitions, words),
			sources: words.picture.houses(houseNames(names, facts)),
			reading: [
				words.record.reading,
				answer.rows.some(({ pair }) => !pair.calibrate) ? words.record.aside : '',
				words.record.crowd(answer.rows.length, namedPairs(answer.rows).size)
			]
				.filter(Boolean)
				.join(' ')
		};
	},
	valuations(answers, words) {
		const { companies, year, market, facts } = answers;
		const shown = companies.flatMap(({ marketValue }) => marketValue ?? []);
		const sources = new Set(
			shown.map((value) => {
				const source = facts.sources.find(({ id }) => id === value.source);
				return words.picture.sourceDate(source?.publisher ?? value.source, value.date);
			})
		);
		return {
			...valuationHeads(
				{
					...answers,
					snapshot: answers.projection.settings.snapshot,
					bound: boundAt(answers.projection, year)
				},
				words
			),
			sources: words.picture.companySources([...sources]),
			reading: words.picture.valuationReading(year, market)
		};
	},
	worth(answers, words) {
		const { projection, facts } = answers;
		const answer = companyInView(answers);
		const { futures } = companyRanges(answer, projection, facts) ?? { futures: [] };
		const above = futures.filter((one) => one > answer.marketValue!).length;
		return {
			...worthHeads(answer, projection.settings.exitYear, words),
			sources: valueSource(answer, answers, words),
			reading: words.worthFigure.reading(above, futures.length)
		};
	},
	pricedin(answers, words) {
		const { projection, facts } = answers;
		const answer = companyInView(answers);
		const rows = pricedInRows(answer, projection, facts) ?? [];
		const sources = rows.flatMap(({ marks }) =>
			marks.map(({ source }) => facts.sources.find(({ id }) => id === source)?.publisher ?? source)
		);
		return {
			...pricedInHeads(answer, words),
			sources: words.pricedInFigure.sources(valueSource(answer, answers, words), [
				...new Set(sources)
			]),
			reading: words.pricedInFigure.reading
		};
	},
	story: ({ facts }, words) => ({ ...storyHeads(facts, words), reading: words.story.reading })
};

const houseNames = (ids: readonly string[], facts: FigureAnswers['facts']) =>
	[...new Set(ids)].map((id) => facts.houses.find((one) => one.id === id)?.name ?? id);

/** Houses with many figures in one line: each named once. */
const houseSources = (
	figures: readonly { house: string }[],
	{ facts }: FigureAnswers,
	words: Words
) =>
	words.picture.houses(
		houseNames(
			figures.map(({ house }) => house),
			facts
		)
	);

/** Where a company's market value and the year that the rest of it grows from come from. */
function valueSource(
	{ id, base }: CompanyWorth,
	{ companies, facts }: FigureAnswers,
	words: Words
): string {
	const value = companies.find(({ company }) => company.id === id)?.marketValue;
	const publisher = (source: string) =>
		facts.sources.find((one) => one.id === source)?.publisher ?? source;
	return words.worthFigure.sources(
		value ? words.picture.sourceDate(publisher(value.source), value.date) : null,
		base ? { period: base.fundamental.period, publisher: publisher(base.fundamental.source) } : null
	);
}

function pointSources({ projection, facts }: FigureAnswers, words: Words): string {
	const groups = new Map<string, PublishedFigure[]>();
	for (const { published } of projection.points) {
		if (published)
			groups.set(published.source, [...(groups.get(published.source) ?? []), published]);
	}
	return [...groups]
		.map(([, figures]) => {
			const { house, vintage } = figures[0]!;
			const name = facts.houses.find(({ id }) => id === house)?.name ?? house;
			const values = figures.map((figure) => figureText(figure, words));
			return words.picture.source(values, name, vintage, house === 'article');
		})
		.join(' ');
}

function marketSources(answers: FigureAnswers, words: Words): string {
	const { reality, facts } = answers;
	const points = pointSources(answers, words);
	if (!reality) return points;
	const sources = new Set(
		reality.figures.map(({ house, vintage }) =>
			words.picture.sourceDate(facts.houses.find(({ id }) => id === house)?.name ?? house, vintage)
		)
	);
	const name = reality.same ? words.market.reality.came : words.market.reality.short;
	return `${points} ${words.picture.marks(name, [...sources])}`;
}
