const STEPS: readonly [lead: number, steps: number][] = [
	[1, 4],
	[1.5, 3],
	[2, 4],
	[3, 3],
	[4, 4],
	[6, 3],
	[8, 4]
];

/** The next of 1, 1.5, 2, 3, 4, 6, 8 × 10^n at or above a value. */
export function niceTop(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	// A value such as 1000 may read as 999.99… of its power; a hair of tolerance keeps it where it is.
	const lead = STEPS.find(([one]) => one * power >= value * (1 - 1e-12))?.[0] ?? 10;
	return Number((lead * power).toPrecision(12));
}

/** Round values from 0 to the top of a linear axis made by `niceTop`: three or four steps. */
export function linearTicks(top: number): number[] {
	const lead = top / 10 ** Math.floor(Math.log10(top) + 1e-9);
	const steps = STEPS.find(([one]) => Math.abs(one - lead) < 1e-6)?.[1] ?? 4;
	return Array.from({ length: steps + 1 }, (_, i) => Number(((top * i) / steps).toPrecision(12)));
}

const LOG_LEADS = [1, 2, 5];

/** The 1-2-5 values that hold an interval between them. */
export function logDomain(low: number, high: number): [number, number] {
	const power = (value: number) => 10 ** Math.floor(Math.log10(value) + 1e-12);
	const below = LOG_LEADS.findLast((lead) => lead * power(low) <= low * (1 + 1e-12)) ?? 1;
	const above = LOG_LEADS.find((lead) => lead * power(high) >= high * (1 - 1e-12)) ?? 10;
	return [below * power(low), above * power(high)].map((one) => Number(one.toPrecision(12))) as [
		number,
		number
	];
}

/** Round values of a logarithmic axis: 1-2-5 while they are few, else 1-3, else powers of ten, thinned out. */
export function logTicks([low, high]: readonly [number, number], most = 9): number[] {
	const within = (leads: readonly number[]) => {
		const ticks: number[] = [];
		for (let n = Math.floor(Math.log10(low)); n <= Math.ceil(Math.log10(high)); n++) {
			for (const lead of leads) ticks.push(Number((lead * 10 ** n).toPrecision(12)));
		}
		return ticks.filter((tick) => tick >= low * 0.999999 && tick <= high * 1.000001);
	};
	for (const leads of [LOG_LEADS, [1, 3], [1]]) {
		const ticks = within(leads);
		if (ticks.length <= most) return ticks;
	}
	const powers = within([1]);
	const every = Math.ceil(powers.length / most);
	return powers.filter((_, i) => i % every === 0);
}
