/**
 * The picture bundle: compiled once for the server and loaded, the very same, by the page (lazily)
 * and by the command line. Spec in, text out; no DOM.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { figureAnswers, type FigureAnswers } from '../answers/figureAnswers.ts';
import type { CompanyWorth } from '../answers/companyWorth.ts';
import { definitionChosen, definitionInView } from '../answers/definitionInView.ts';
import { houses } from '../answers/houses.ts';
import { namesOf } from '../answers/namesOf.ts';
import { pathFigures } from '../answers/pathFigures.ts';
import { pricedInRows } from '../answers/pricedInRows.ts';
import { recordInView } from '../answers/recordInView.ts';
import { vintages } from '../answers/vintages.ts';
import type { Facts } from '../facts/types.ts';
import ComparePicture from '../figures/compare/ComparePicture.svelte';
import { compareSeries } from '../figures/compare/compareSeries.ts';
import GrowthPicture from '../figures/growth/GrowthPicture.svelte';
import { growthSeries } from '../figures/growth/growthSeries.ts';
import { assumedLine } from '../figures/market/assumedLine.ts';
import { notesOverlay } from '../figures/market/notesOverlay.ts';
import MarketPicture from '../figures/market/MarketPicture.svelte';
import { marketSeries } from '../figures/market/marketSeries.ts';
import NothingPicture from '../figures/NothingPicture.svelte';
import { dark, light } from '../figures/palette.ts';
import { housesModel } from '../figures/houses/housesModel.ts';
import PricedInPicture from '../figures/pricedin/PricedInPicture.svelte';
import { recordModel } from '../figures/record/recordModel.ts';
import ScatterPicture from '../figures/scatter/ScatterPicture.svelte';
import { vintagesModel } from '../figures/vintages/vintagesModel.ts';
import { pictureLayout } from '../figures/pictureLayout.ts';
import StoryPicture from '../figures/story/StoryPicture.svelte';
import ValuationPicture from '../figures/valuations/ValuationPicture.svelte';
import { valuationSeries } from '../figures/valuations/valuationSeries.ts';
import WorthPicture from '../figures/worth/WorthPicture.svelte';
import { worthSeries } from '../figures/worth/worthSeries.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { notesOf } from '../scenario/note.ts';
import type { WholeWords } from '../words/whole.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { factsIn } from './factsIn.ts';
import { pictureText } from './pictureText.ts';
import { specText } from './specText.ts';
import { standalone, type PictureFonts } from './standalone.ts';
import { printed } from './svg/printed.ts';
import { svgMetadata } from './svg/svgMetadata.ts';

/** All words of a language: whoever has the pictures has those that numbers and citations need too. */
export { wordsOf };
// An address and a width are all that a picture needs that stands in a frame on somebody else's page.
export { fromAddress } from '../scenario/address.ts';
export { fittedHeight } from './fittedHeight.ts';

type Entry = (
	answers: FigureAnswers,
	words: WholeWords
) => {
	component: Component<any>;
	props: Record<string, unknown>;
};

/** Every figure and how it becomes a picture; a figure that is not here has none. */
const figures: Record<FigureSpec['view']['figure'], Entry> = {
	market(answers, words) {
		const { projection, reality, facts, view, scenario } = answers;
		const priced = answers.priced();
		return {
			component: MarketPicture,
			props: {
				series: marketSeries(projection, reality, facts, [
					priced && assumedLine(priced, words),
					notesOverlay(notesOf(scenario), words)
				]),
				axis: view.axis
			}
		};
	},
	growth: ({ projection, growth, facts }) => ({
		component: GrowthPicture,
		props: {
			series: growthSeries(projection, growth, facts.houses),
			projectedFrom: projection.settings.error.from
		}
	}),
	houses: (answers, words) => ({
		component: ScatterPicture,
		props: { model: housesPicture(answers, words) }
	}),
	vintages: ({ facts, view, projection }, words) => ({
		component: ScatterPicture,
		props: {
			model: vintagesModel(
				{
					vintages: vintages(view.year, definitionChosen(view), facts),
					own: projection.settings.definition,
					points: new Set(pathFigures(projection).map(({ id }) => id)),
					...namesOf(facts)
				},
				words
			)
		}
	}),
	record: ({ facts, view, projection }, words) => ({
		component: ScatterPicture,
		props: {
			model: recordModel(
				{ record: recordInView(view, projection, facts), houses: namesOf(facts).houses },
				words
			)
		}
	}),
	valuations: ({ companies, articleValue, projection, year, market }) => ({
		component: ValuationPicture,
		props: {
			series: valuationSeries(companies, articleValue, {
				snapshot: projection.settings.snapshot,
				year,
				market
			})
		}
	}),
	worth({ company, ranges, projection }, words) {
		const series = worthSeries(company(), ranges(), projection.settings.exitYear);
		return series ? { component: WorthPicture, props: { series } } : nothing(company(), words);
	},
	pricedin({ company, projection, facts }, words) {
		const answer = company();
		const rows = pricedInRows(answer, projection, facts);
		const { exitYear } = projection.settings;
		return rows
			? { component: PricedInPicture, props: { rows, role: answer.role, exitYear } }
			: nothing(answer, words);
	},
	compare: ({ compared, view }, words) => ({
		component: ComparePicture,
		props: { series: compareSeries(compared(), words), axis: view.axis }
	}),
	story: ({ facts }) => ({
		component: StoryPicture,
		props: {
			edges: facts.story,
			names: namesOf(facts).companies
		}
	})
};

/** A company without a worth: why it has none. */
const nothing = ({ reasons }: CompanyWorth, words: WholeWords) => ({
	component: NothingPicture,
	props: { text: reasons.worth ? words.worth.reason(reasons.worth) : '' }
});

function housesPicture({ facts, view, projection }: FigureAnswers, words: WholeWords) {
	const definition = definitionInView(view, projection);
	const group = houses(facts, { definitions: [definition] })[0] ?? null;
	const names = namesOf(facts);
	return housesModel(
		{
			group: group ?? { definition, role: 'whole', points: [] },
			projection: definition === projection.settings.definition ? projection : null,
			houses: names.houses,
			label: names.definitions[definition] ?? ''
		},
		words
	);
}

/** The title a figure has when the reader gives it none. */
export function ownTitle({ title: _, ...spec }: FigureSpec, facts: Facts): string {
	const words = wordsOf(spec.language, facts.own);
	const answers = figureAnswers(spec.scenario, spec.view, factsIn(facts, words));
	return pictureText(spec, answers, words).title;
}

/**
 * The stand-alone SVG of a figure. `fonts` null leaves the font out, for a renderer that has it; `carried`
 * is the text of its spec, empty for a drawing whose file carries the spec elsewhere.
 */
export function picture(
	spec: FigureSpec,
	facts: Facts,
	fonts: PictureFonts | null,
	carried: string = specText(spec, facts)
): string {
	const words = wordsOf(spec.language, facts.own);
	const answers = figureAnswers(spec.scenario, spec.view, factsIn(facts, words));
	const text = pictureText(spec, answers, words);
	const { width, height } = spec;
	const layout = pictureLayout(text, width, height);
	const { component, props } = figures[spec.view.figure](answers, words);
	const themed = spec.theme === 'dark' ? dark : light;
	const palette = spec.transparent ? { ...themed, ground: 'none' } : themed;
	const { body } = render(component, {
		props: { ...props, layout, width, height, palette, words }
	});
	// How to read it is for those who see it.
	const told = text.notes.filter(({ spare }) => !spare).map((note) => note.text);
	const description = words.picture.description(text.subtitle, told);
	const metadata = carried && svgMetadata(carried);
	const language = spec.language === 'en' ? undefined : spec.language;
	const says = { title: text.title, description, metadata, language };
	return standalone(printed(body, spec), says, fonts);
}
