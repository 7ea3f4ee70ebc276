import type { NamedMarket } from '../en/restated.ts';
import { capital } from './grammar.ts';

/** Scales of a currency that a reader may have written in English. */
const scales: Readonly<Record<string, string>> = {
	bn: 'mld',
	billion: 'mld',
	billions: 'mld',
	m: 'mln',
	mn: 'mln',
	million: 'mln',
	millions: 'mln'
};

/**
 * Says of another market what a text says of the built-in one: its unit in place of billions of dollars,
 * its name in place of chip AI. A currency stands behind number and scale (257 mld €), wherever the
 * reader wrote it.
 */
export function restated({ name, unit: given }: NamedMarket): (text: string) => string {
	const [, currency, scale = ''] = /^(\p{Sc}|[A-Z]{3})\s+(\S.*)$/u.exec(given) ?? [];
	const unit = currency ? `${scales[scale] ?? scale} ${currency}` : given;
	const behind = unit.replaceAll(' ', '\u00a0');
	return (text) =>
		text
			.replace(/(\d[\d.,E−]*)\u00a0mld\u00a0\$/g, (_, amount: string) => `${amount}\u00a0${behind}`)
			.replace(/mld[ \u00a0]\$|miliardi di dollari/g, () => unit)
			.replace(/Miliardi di dollari/g, () => capital(unit))
			// The record is that of AI chips and of all semiconductors.
			.replace(/dai riscontri/g, 'da altri mercati')
			.replace(/Gli stessi dollari/g, 'Lo stesso importo')
			.replace(/mercato dei chip AI/g, () => `mercato «${name}»`)
			.replace(/\b(dei|di) chip AI/g, () => `di ${name}`)
			.replace(/\bai chip AI/g, () => `a ${name}`)
			.replace(/\b(i )?chip AI/g, () => name)
			.replace(/Chip AI/g, () => name);
}
