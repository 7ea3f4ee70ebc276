import { boundAt } from '../answers/boundAt.ts';
import { definitionChosen, definitionInView } from '../answers/definitionInView.ts';
import type { FigureAnswers } from '../answers/figureAnswers.ts';
import { houses } from '../answers/houses.ts';
import { pricedInRows } from '../answers/pricedInRows.ts';
import type { PricedPath } from '../answers/pricedPath.ts';
import { recordInView } from '../answers/recordInView.ts';
import { namesOf } from '../answers/namesOf.ts';
import { vintages } from '../answers/vintages.ts';
import { vintagesOnPath } from '../answers/vintagesOnPath.ts';
import type { Facts, MarketValue, PublishedFigure } from '../facts/types.ts';
import { compareHeads } from '../figures/compare/compareHeads.ts';
import { growthHeads } from '../figures/growth/growthHeads.ts';
import { housesHeads } from '../figures/houses/housesHeads.ts';
import { marketHeads } from '../figures/market/marketHeads.ts';
import type { PictureText } from '../figures/pictureLayout.ts';
import { pricedInHeads } from '../figures/pricedin/pricedInHeads.ts';
import { namedPairs } from '../figures/record/namedPairs.ts';
import { recordHeads } from '../figures/record/recordHeads.ts';
import { storyHeads } from '../figures/story/storyHeads.ts';
import { valuationHeads } from '../figures/valuations/valuationHeads.ts';
import { vintagesCounting } from '../figures/vintages/vintagesCounting.ts';
import { vintagesHeads } from '../figures/vintages/vintagesHeads.ts';
import { worthHeads } from '../figures/worth/worthHeads.ts';
import { worthSeries } from '../figures/worth/worthSeries.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { comparedLines } from './comparedLines.ts';
import { notedLine } from './notedLine.ts';
import { pointSources } from './pointSources.ts';
import { scenarioLine } from './scenarioLine.ts';
import { valueInView } from './valueInView.ts';

/** What the picture of a figure says around its plot, from the answers alone. */
export function pictureText(spec: FigureSpec, answers: FigureAnswers, words: Words): PictureText {
	const scenario = scenarioLine(answers, words);
	const { picture } = words;
	const own = byFigure[spec.view.figure](answers, words, spec);
	return {
		// A text of blanks alone has no line to stand on.
		title: spec.title?.trim() || answers.projection.settings.name.trim() || own.title,
		subtitle: own.subtitle,
		notes: [
			{ label: picture.scenario, text: scenario },
			...(own.priced ? [{ label: words.priced.note, text: own.priced }] : []),
			...(own.noted ? [{ label: words.notes.title, text: own.noted }] : []),
			...(own.compared ?? []).map((line) => ({ label: words.compare.note, text: line })),
			...(spec.sources === false ? [] : [{ label: picture.sources, text: own.sources }]),
			...(spec.note?.trim() ? [{ label: picture.note, text: spec.note }] : []),
			{ label: picture.reading, text: own.reading, spare: true }
		]
	};
}

type Own = {
	title: string;
	subtitle: string;
	sources: string;
	reading: string;
	/** What a price drawn over the figure assumes. */
	priced?: string;
	/** The texts of notes that the figure has numbers for. */
	noted?: string;
	/** Each scenario compared, and why it differs. */
	compared?: readonly string[];
};

const byFigure: Record<
	FigureSpec['view']['figure'],
	(answers: FigureAnswers, words: Words, size: Pick<FigureSpec, 'width' | 'height'>) => Own
> = {
	market(answers, words, size) {
		const { reality } = answers;
		const priced = answers.priced();
		return {
			...marketHeads(answers, words),
			sources: marketSources(answers, priced, words),
			priced: priced ? words.priced.inPicture(priced) : undefined,
			noted: notedLine(answers, size, words),
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
			// The key says what the colours count.
			reading: [
				words.vintages.reading,
				...vintagesCounting(
					{ year: answer.year, onPath: vintagesOnPath(answer, projection), own, ...namesOf(facts) },
					words
				).slice(1)
			].join(' ')
		};
	},
	record({ facts, view, projection }, words) {
		const answer = recordInView(view, projection, facts);
		const names = answer.rows.map(({ pair }) => pair.house);
		const left = answer.rows.length - answer.summary.pairs;
		return {
			...recordHeads(answer, facts.definitions, words),
			sources: words.picture.houses(houseNames(names, facts)),
			reading: [
				words.record.reading,
				left ? words.record.aside(left) : '',
				words.record.crowd(answer.rows.length, namedPairs(answer.rows).size)
			]
				.filter(Boolean)
				.join(' ')
		};
	},
	valuations(answers, words) {
		const { companies, year, market, facts } = answers;
		const sources = new Set(
			companies.flatMap(({ marketValue }) =>
				marketValue ? valueText(marketValue, facts, words) : []
			)
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
		const { exitYear } = answers.projection.settings;
		const answer = answers.company();
		const series = worthSeries(answer, answers.ranges(), exitYear);
		return {
			...worthHeads(answer, exitYear, words),
			sources: worthSources(answers, words),
			reading: words.worthFigure.reading(series?.above ?? 0, series?.futures.length ?? 0)
		};
	},
	pricedin(answers, words) {
		const { projection, facts } = answers;
		const answer = answers.company();
		const rows = pricedInRows(answer, projection, facts) ?? [];
		const publishers = rows.flatMap(({ marks }) =>
			marks.map(({ source }) => publisherOf(source, facts))
		);
		return {
			...pricedInHeads(answer, words),
			sources: words.pricedInFigure.sources(worthSources(answers, words), [...new Set(publishers)]),
			reading: words.pricedInFigure.reading
		};
	},
	compare(answers, words, size) {
		const comparison = answers.compared();
		const projections = comparison.scenarios.map(({ projection }) => projection);
		const sources = projections.map((projection) =>
			pointSources({ ...answers, projection }, words)
		);
		return {
			...compareHeads({ ...answers, comparison }, words),
			sources: [...new Set(sources)].join(' '),
			compared: comparedLines(comparison, size, words),
			reading: words.compare.reading
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

const publisherOf = (source: string, facts: Facts) =>
	facts.sources.find(({ id }) => id === source)?.publisher ?? source;

/** Who published a company's market value, and as of when. */
const valueText = (
	{ source, date }: Pick<MarketValue, 'source' | 'date'>,
	facts: Facts,
	words: Words
) => words.picture.sourceDate(publisherOf(source, facts), date);

/** Where the market value of the company in view, and the year that the rest of it grows from, come from. */
function worthSources(answers: FigureAnswers, words: Words): string {
	const { facts } = answers;
	const { base } = answers.company();
	const value = valueInView(answers);
	return words.worthFigure.sources(
		value && valueText(value, facts, words),
		base && {
			period: base.fundamental.period,
			publisher: publisherOf(base.fundamental.source, facts)
		}
	);
}

function marketSources(answers: FigureAnswers, priced: PricedPath | null, words: Words): string {
	const { reality, facts } = answers;
	const price = priced?.price
		? ` ${words.picture.companySources([valueText(priced.price, facts, words)])}`
		: '';
	const points = pointSources(answers, words) + price;
	if (!reality) return points;
	const sources = new Set(
		reality.figures.map(({ house, vintage }) =>
			words.picture.sourceDate(facts.houses.find(({ id }) => id === house)?.name ?? house, vintage)
		)
	);
	const name = reality.same ? words.market.reality.came : words.market.reality.short;
	return `${points} ${words.picture.marks(name, [...sources])}`;
}
