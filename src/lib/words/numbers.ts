/**
 * How numbers look, per language: always through `Intl`, with an explicit locale, so that the page,
 * a picture and the command line print the same.
 */
export function numbers(locale: string) {
	const fixed = [0, 1, 2, 3].map(
		(digits) =>
			new Intl.NumberFormat(locale, {
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			})
	);
	const significant = [1, 2, 3, 4].map(
		(digits) => new Intl.NumberFormat(locale, { maximumSignificantDigits: digits })
	);
	const scientific = new Intl.NumberFormat(locale, {
		notation: 'scientific',
		maximumSignificantDigits: 2
	});
	const most = [0, 1, 2, 3].map(
		(digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
	);

	const entry = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
	const dateFormat = (month: 'long' | 'short', day?: 'numeric') =>
		new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
			year: 'numeric',
			month,
			day,
			timeZone: 'UTC'
		});
	const dates = {
		long: { day: dateFormat('long', 'numeric'), month: dateFormat('long') },
		short: { day: dateFormat('short', 'numeric'), month: dateFormat('short') }
	};

	/** A fixed number of decimals: 27.0. */
	const decimals = (value: number, digits: 0 | 1 | 2 | 3) => fixed[digits]!.format(value);

	return {
		decimals,
		/** At most so many decimals: 140, 53.66. */
		atMost: (value: number, digits: 0 | 1 | 2 | 3) => most[digits]!.format(value),
		/** Three significant digits from 1,000 up, whole from 100, one decimal below: 1,250 · 257 · 53.7 · 0.42. */
		billions(value: number): string {
			if (value >= 1e9) return scientific.format(value);
			if (value >= 1000) return significant[2]!.format(value);
			if (value >= 100) return fixed[0]!.format(value);
			if (value >= 1) return most[1]!.format(value);
			return significant[1]!.format(value);
		},
		/** A fraction as per cent with one decimal, without the sign: 0.224 → 22.4. */
		percent: (fraction: number, digits: 0 | 1 | 2 = 1) => decimals(fraction * 100, digits),
		/** For a field: what a reader may type back, so without grouping below 10,000 and never rounded away. */
		entry: (value: number) => entry.format(value),
		/** A date as it was given: a day, a month or a year. */
		date(text: string, form: 'short' | 'long' = 'long'): string {
			const [year, month, day] = text.split('-').map(Number);
			if (!month) return String(year);
			return dates[form][day ? 'day' : 'month'].format(Date.UTC(year!, month - 1, day ?? 1));
		},
		/** A year is a name, not a quantity: no thousands separator. */
		year: (year: number) => String(year)
	};
}

export type Numbers = ReturnType<typeof numbers>;
