import { intervalTo } from '../answers/intervalTo.ts';
import { namesOf } from '../answers/namesOf.ts';
import { nearestForecast } from '../answers/nearestForecast.ts';
import { pricedPath } from '../answers/pricedPath.ts';
import { project, type Projection } from '../answers/project.ts';
import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import type { View } from '../scenario/types.ts';
import type { WholeWords } from '../words/whole.ts';
import type { Question } from './questions.ts';

/** What a worked question's figure shows, in a sentence; empty where the facts have no answer. */
export function answerQuestion(
	id: Question['id'],
	{ projection, view }: { projection: Projection; view: View },
	facts: Facts,
	words: WholeWords
): string {
	const say = words.questions.answers;
	switch (id) {
		case 'halves': {
			const { settings } = projection;
			const published = project({ preset: settings.preset.id, set: {} }, facts);
			const [was, now] = [published.settings, settings].map((one) => intervalTo(view.year, one));
			if (!was || !now) return '';
			const growth = ({ before, end }: typeof was) =>
				cagr(before.value, end.value, end.year - before.year);
			return say.halves({
				year: view.year,
				growth: growth(now),
				was: growth(was),
				value: now.end.value,
				less: was.end.value - now.end.value
			});
		}
		case 'price': {
			const priced = pricedPath(view.company, projection, facts);
			return priced ? words.priced.sentence(priced) : '';
		}
		case 'right': {
			const found = nearestForecast(view.year, facts);
			if (!found) return '';
			const { houses, definitions } = namesOf(facts);
			const { outcome, nearest, tried, miss } = found;
			return say.right({
				year: view.year,
				counts: definitions[outcome.definition] ?? '',
				came: outcome.value,
				tried,
				house: houses[nearest.house] ?? '',
				date: nearest.vintage,
				said: nearest.value,
				miss
			});
		}
	}
}
