/** What a reader calls a market of their own, and what they count it in: "€ bn", "million wafers". */
export interface NamedMarket {
	readonly name: string;
	readonly unit: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Says of another market what a text says of the built-in one: its unit in place of billions of dollars,
 * its name in place of AI chips. A currency stands before the number as the dollar does, any other unit
 * behind it.
 */
export function restated({ name, unit }: NamedMarket): (text: string) => string {
	const [, currency = '', scale = unit] = /^(\p{Sc}|[A-Z]{3})\s+(\S.*)$/u.exec(unit) ?? [];
	const before = currency.length > 1 ? `${currency} ` : currency;
	return (text) =>
		text
			.replace(
				/\$(\d[\d.,E−]*)( bn)?/g,
				(_, amount: string, bn?: string) => before + amount + (bn ? ` ${scale}` : '')
			)
			.replace(
				/(\d[\d.,E−]*) billion dollars/g,
				(_, amount: string) => `${before}${amount} ${scale}`
			)
			.replace(/billions of (US )?dollars|billion dollars|\$ (bn|billion)/g, () => unit)
			.replace(/Billions of (US )?dollars/g, () => capital(unit))
			// The record is that of AI chips and of all semiconductors.
			.replace(/from the record/g, 'from other markets')
			.replace(/same dollars/g, 'same amount')
			.replace(/[Tt]he AI chip market/g, (found) => `${found.slice(0, 3)} market of ${name}`)
			.replace(/AI chips/g, () => name);
}
