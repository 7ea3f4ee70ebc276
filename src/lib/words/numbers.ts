/** Makes a value when it is first asked for: a format takes as long as a hundred uses of it, and most are never used. */
function once<T>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** As many texts as a page shows a few times over. */
const MOST_KEPT = 1000;

/** Nine in ten of the numbers on a page are those of the step before, and a text of one takes microseconds to make. */
function remembered(say: (value: number) => string): (value: number) => string {
	const known = new Map<number, string>();
	return (value) => {
		// A map takes −0 for 0, which is written with a sign of its own.
		if (Object.is(value, -0)) return say(value);
		const found = known.get(value);
		if (found !== undefined) return found;
		if (known.size >= MOST_KEPT) known.clear();
		const text = say(value);
		known.set(value, text);
		return text;
	};
}

/**
 * How numbers look, per language: always through `Intl`, with an explicit locale, so that the page,
 * a picture and the command line print the same.
 */
export function numbers(locale: string) {
	const format = (options: Intl.NumberFormatOptions) =>
		once(() => {
			// In Italian Intl leaves four digits ungrouped; the press writes 1.250 as it writes 12.500.
			const { format: say } = new Intl.NumberFormat(locale, { useGrouping: true, ...options });
			return { format: remembered(say) };
		});
	const fixed = [0, 1, 2, 3].map((digits) =>
		format({ minimumFractionDigits: digits, maximumFractionDigits: digits })
	);
	const significant = [1, 2, 3, 4].map((digits) => format({ maximumSignificantDigits: digits }));
	const scientific = format({ notation: 'scientific', maximumSignificantDigits: 2 });
	const most = [0, 1, 2, 3].map((digits) => format({ maximumFractionDigits: digits }));

	const dateFormat = (month: 'long' | 'short', day?: 'numeric') =>
		once(
			() =>
				new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
					year: 'numeric',
					month,
					day,
					timeZone: 'UTC'
				})
		);
	const dates = {
		long: { day: dateFormat('long', 'numeric'), month: dateFormat('long') },
		short: { day: dateFormat('short', 'numeric'), month: dateFormat('short') }
	};

	/** Dates are few, and writing one takes as long as all numbers of a slider's step. */
	const said = new Map<string, string>();

	/** A minus sign is as wide as a digit and cannot be taken for a hyphen. */
	const sign = (text: string) => text.replace('-', '−');
	const decimals = (value: number, digits: 0 | 1 | 2 | 3) => sign(fixed[digits]!().format(value));

	function billions(value: number): string {
		if (value < 0) return `−${billions(-value)}`;
		if (value >= 1e6 || (value < 0.001 && value > 0)) return scientific().format(value);
		if (value >= 1000) return significant[2]!().format(value);
		if (value >= 100) return fixed[0]!().format(value);
		if (value >= 1) return most[1]!().format(value);
		return significant[1]!().format(value);
	}

	return {
		decimals,
		/** A number as a reader types it in this language; null for what is none. */
		read: (text: string) => readEntry(text, locale),
		/** At most so many decimals: 140, 53.66. */
		atMost: (value: number, digits: 0 | 1 | 2 | 3) => sign(most[digits]!().format(value)),
		/** Three significant digits from 1,000 up, whole from 100, one decimal below: 1,250 · 257 · 53.7 · 0.42. */
		billions,
		/** A fraction as per cent with one decimal, without the sign: 0.224 → 22.4. */
		percent: (fraction: number, digits: 0 | 1 | 2 = 1) => decimals(fraction * 100, digits),
		/** For a field of five digits: one decimal from 10 up, three digits below, powers from 100,000: 307.6 · 53.7 · 0.125 · 2.5E5. */
		entry: (value: number) =>
			Math.abs(value) >= 1e5
				? sign(scientific().format(value))
				: sign(Math.abs(value) >= 10 ? most[1]!().format(value) : significant[2]!().format(value)),
		/** A date as it was given: a day, a month or a year. */
		date(text: string, form: 'short' | 'long' = 'long'): string {
			const key = form + text;
			const known = said.get(key);
			if (known) return known;
			const [year, month, day] = text.split('-').map(Number);
			if (!month) return String(year);
			const date = dates[form][day ? 'day' : 'month']().format(
				Date.UTC(year!, month - 1, day ?? 1)
			);
			said.set(key, date);
			return date;
		},
		/** A year is a name, not a quantity: no thousands separator. */
		year: (year: number) => String(year)
	};
}

/** Units that may stand around a number and say nothing new. */
const unit = /^(us)?[$€£\s]+|(\s|bn?|billion|mld|miliardi|[$€£]|%|yr|years|anni)+$/gi;

/**
 * Reads a typed number. Groups are thousands only where they are complete (1,200) and do not begin
 * with 0 (0,140); a comma before one or two digits is taken as a decimal comma even in English, since
 * many keyboards have no other.
 */
function readEntry(text: string, locale: string): number | null {
	const bare = text
		.trim()
		.replace(unit, '')
		.replace(/[\u00a0\u202f\s]/g, '')
		.replace('−', '-');
	const [group, point] = locale === 'en' ? [',', '.'] : ['.', ','];
	const whole = new RegExp(`^[+-]?[1-9]\\d{0,2}([${group}]\\d{3})+([${point}]\\d+)?$`);
	const plain = whole.test(bare)
		? bare.replaceAll(group, '').replace(point, '.')
		: bare.replace(',', '.');
	if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return null;
	const value = Number(plain);
	return Number.isFinite(value) ? value : null;
}

export type Numbers = ReturnType<typeof numbers>;
