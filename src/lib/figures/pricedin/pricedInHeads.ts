import type { CompanyWorth } from '../../answers/companyWorth.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Title and subtitle of the priced-in figure. */
export function pricedInHeads(
	{ name, worth, marketValue, date, reasons }: CompanyWorth,
	words: WholeWords
) {
	if (worth === null || marketValue === null || date === null) {
		const reason = reasons.worth ?? reasons.marketValue;
		return {
			title: words.worthFigure.noTitle(name),
			subtitle: reason ? words.worth.reason(reason) : ''
		};
	}
	const { pricedInFigure: text } = words;
	return { title: text.title(name, marketValue), subtitle: text.subtitle(date) };
}
