import type { CompanyWorth } from '../../answers/companyWorth.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Title and subtitle of the worth figure. */
export function worthHeads(
	{ name, worth, ratio, marketValue, date, reasons }: CompanyWorth,
	exitYear: number,
	words: WholeWords
) {
	const { worthFigure: text } = words;
	if (worth === null || ratio === null || marketValue === null || date === null) {
		const reason = reasons.worth ?? reasons.marketValue;
		return { title: text.noTitle(name), subtitle: reason ? words.worth.reason(reason) : '' };
	}
	return {
		title: text.title(name, worth, ratio),
		subtitle: text.subtitle(exitYear)
	};
}
