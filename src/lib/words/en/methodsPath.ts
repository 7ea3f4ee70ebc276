import { say } from './methodsSay.ts';

const { n, money, rate, between, years } = say;

/** The methods behind path and fan: what each does, what its symbols are, what its example comes to. */
export const methodsPath = {
	growth: {
		title: 'Growth and doubling',
		says: 'Two values and the years between them give one rate of growth a year. At a steady rate a market doubles again and again in the same time.',
		picture: 'The market at this growth, and where it has doubled',
		symbols: [
			'the first and the last value',
			'years between them',
			'growth a year',
			'years in which it doubles'
		],
		dials: {
			first: (year: number) => `Market in ${year}`,
			last: (year: number) => `Market in ${year}`
		},
		worked: (
			first: { year: number; value: number },
			last: { year: number; value: number },
			growth: number,
			doubling: number | null
		) =>
			`${money(first.value)} in ${first.year} and ${money(last.value)} in ${last.year} give ${rate(growth)} a year; ${
				doubling === null ? 'at that rate it never doubles.' : `it doubles in ${years(doubling)}.`
			}`
	},
	curves: {
		title: 'The curve between two points',
		says: 'Published points lie years apart. The steady curve grows at one rate, or puts more of the growth early or late; the smooth one has no kink and never overshoots a point; the straight one adds the same dollars every year.',
		picture: 'The three curves through the same points',
		symbols: [
			'part of the time that has passed',
			'part of the growth that is done',
			'part of the growth in the first half: the bend',
			'how fast the growth rate falls'
		],
		dials: { bend: 'Growth in the first half' },
		worked: (year: number, steady: number, smooth: number, straight: number) =>
			`${year} is ${money(steady)} on the steady curve with this bend, ${money(smooth)} on the smooth one, ${money(straight)} on the straight one.`
	},
	after: {
		title: 'After the last point',
		says: 'Nobody published what comes later, so growth goes on as the path ended and fades to a long-run rate. What it is above that rate halves in a set time.',
		picture: 'The path and how it goes on after the last point',
		symbols: [
			'value at the last point',
			'years after it',
			'growth rate at the last point, in logs',
			'long-run growth rate, in logs',
			'years in which the gap between both halves'
		],
		dials: { halfLife: 'The gap halves in', longRun: 'Long-run growth' },
		worked: (
			first: { year: number; growth: number },
			later: { year: number; growth: number; value: number }
		) =>
			`Growth is ${rate(first.growth)} in ${first.year} and ${rate(later.growth)} in ${later.year}, when the market is ${money(later.value)}.`
	},
	ceiling: {
		title: 'A ceiling',
		says: 'With a ceiling the path follows an S through the last two points: it grows fast while there is room, and slower the nearer it comes.',
		picture: 'The path under the ceiling and without it',
		symbols: [
			'the ceiling',
			'values of the last two points',
			'the S made straight: it rises by the same step every year',
			'years between the two points'
		],
		dials: { ceiling: 'Ceiling of the market' },
		worked: (ceiling: number, year: number, under: number, free: number) =>
			`Under a ceiling of ${money(ceiling)} the market of ${year} is ${money(under)}; without one ${money(free)}.`
	},
	fan: {
		title: 'The error of the forecast',
		says: 'The further ahead, the wider the fan: chance adds up from year to year, and the growth itself is known from a few years only. Student’s t makes its edges wider, because the error is known from few forecasts.',
		picture: 'The fan around the path',
		symbols: [
			'the path, which is the middle',
			'years since the error starts',
			'error of that first year',
			'error of one year',
			'years of history behind the growth',
			'Student’s t with ν degrees of freedom',
			'how much error has added up'
		],
		dials: { yearly: 'Yearly error, K', freedom: 'Degrees of freedom, ν' },
		worked: (
			year: number,
			law: { h: number; A: number; S: number; t: number },
			low: number,
			high: number
		) =>
			`${year} is ${years(law.h)} ahead: A = ${n.atMost(law.A, 2)}, S = ${n.decimals(law.S, 3)}, t = ${n.decimals(law.t, 3)}. Nine in ten futures lie between ${between(low, high)}.`
	},
	calibration: {
		title: 'How wide, from the record',
		says: 'Past forecasts tell how large the error is. AI chips have a short record, so it is mixed with the long one of all semiconductors; each counts by how much it weighs.',
		picture: 'Past forecasts: how far off, by years ahead',
		symbols: [
			'a miss: ln of what came over the forecast',
			'yearly error that the misses of AI chips show',
			'yearly error of the long record',
			'what the long record weighs',
			'target years of AI chips: misses of one year count as one',
			'degrees of freedom of the fan'
		],
		dials: { weight: 'Weight of the long record' },
		worked: (
			prior: { k: number; weight: number; pairs: number },
			ai: { k: number; years: number; means: number } | null,
			both: { k: number; freedom: number }
		) =>
			`${prior.pairs} forecasts of all semiconductors show ${rate(prior.k)}, weight ${n.atMost(prior.weight, 0)}; ${
				ai ? `${ai.means} misses of AI chips ${rate(ai.k)}, weight ${ai.years}` : 'none of AI chips'
			}. Together K = ${rate(both.k)} and ν = ${n.atMost(both.freedom, 0)}.`
	},
	asymmetry: {
		title: 'A range with a longer side',
		says: 'A range is often longer upwards than downwards. Tukey’s g bends the bell so that it meets the low end, the middle and the high end exactly.',
		picture: 'How likely each value is',
		symbols: [
			'low and high end',
			'how far they lie below and above the middle, in logs',
			'any point of the normal bell',
			'the point of the bell that the high end stands for',
			'the bend; none when both sides are equally long'
		],
		dials: { low: 'Low end', high: 'High end' },
		worked: (
			given: { low: number; median: number; high: number },
			inner: { low: number; high: number }
		) =>
			`With ${money(given.low)}, ${money(given.median)} and ${money(given.high)}, half of the futures lie between ${between(inner.low, inner.high)}.`
	},
	range: {
		title: 'The published range',
		says: 'This view takes the lowest and the highest figure published for a year as the edges of the fan. Between such years chance adds a little width, and after the last one the fan grows as a forecast does. Upwards it is the same with b for a.',
		picture: 'The fan that published figures span',
		symbols: [
			'distance from the path down to the low end in both years, in logs',
			'part of the time between them that has passed',
			'years between them',
			'normal value of the edge',
			'years after the last range'
		],
		dials: { yearly: 'Yearly error, K' },
		worked: (
			met: { year: number; low: number; high: number },
			later: { year: number; low: number; high: number }
		) =>
			`${met.year} was put between ${between(met.low, met.high)}, and the fan meets both. By ${later.year} nine in ten futures lie between ${between(later.low, later.high)}.`,
		none: 'No year has two published figures of what this path counts, so this view has nothing to show.'
	},
	pinned: {
		title: 'If the points come true',
		says: 'This view takes every point as certain. Between two of them a path may still stray, most in the middle; after the last point the error starts anew.',
		picture: 'The fan with no width at the points',
		symbols: [
			'part of the time between two points that has passed',
			'years between them',
			'years after the last point'
		],
		dials: { yearly: 'Yearly error, K' },
		worked: (year: number, S: number, low: number, high: number, pinned: number) =>
			`In ${year} S = ${n.decimals(S, 3)} and nine in ten futures lie between ${between(low, high)}; in ${pinned} all of them meet.`
	},
	futures: {
		title: 'Single futures',
		says: 'A future is one path through the fan: the errors of its years add up, so a high year is followed by a high one. They are spread so that in the year in view each has its own equal slice of the fan.',
		picture: 'Single futures inside the fan',
		symbols: [
			'error of the first year, a normal draw',
			'sum of a normal draw for each year',
			'error of the growth, one draw for the path',
			'scale of the path: what makes Student’s t of it'
		],
		dials: { count: 'Futures' },
		worked: (year: number, count: number, outer: number, inner: number) =>
			`Of ${count} futures ${outer} are inside the outer band in ${year}, and ${inner} inside the inner one.`
	}
};
