import { heardSeries } from '../answers/heardSeries.ts';
import { notesOf } from '../model/notesOf.ts';
import { pitchScale } from '../model/pitchScale.ts';
import type { Session } from '../session/session.svelte.ts';
import type { WholeWords } from '../words/whole.ts';

/** The figure in view by ear: its tones, and what they mean; null where there is no series to play. */
export function hearingOf(session: Pick<Session, 'view' | 'projection'>, { hearing }: WholeWords) {
	const series = heardSeries(session);
	if (!series) return null;
	const { figure, log, fan, years } = series;
	const values = years.flatMap(({ value, low, high }) =>
		[value, low, high].filter((one) => one !== null)
	);
	const scale = pitchScale(values, log);
	return {
		notes: notesOf(years, scale),
		key: hearing.key({
			figure,
			log,
			first: years[0]!.year,
			last: years.at(-1)!.year,
			fan,
			low: scale.low,
			high: scale.high
		}),
		/** A year as it sounds. */
		say: (year: number) =>
			`${year}: ${hearing.value(figure, years.find((one) => one.year === year)!.value)}`
	};
}
