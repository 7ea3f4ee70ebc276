import { numbers } from '../numbers.ts';

const n = numbers('en');

/** What is read aloud and not shown: values of sliders, states of the figure, what a change did. */
export const spoken = {
	billions: (value: number, published: number | null) =>
		`${n.entry(value)} billion dollars` +
		(published === null ? '' : `, published ${n.entry(published)}`),
	value(shown: string, unit: string, usual: string): string {
		const name = unit === 'fraction' ? ' per cent' : unit === 'years' ? ' years' : '';
		return `${shown}${name}, default ${usual}`;
	},
	field: (label: string, unit: string) =>
		unit === 'fraction' ? `${label}, per cent` : unit === 'years' ? `${label}, years` : label,
	chart: 'interactive chart',
	cursor: 'Year in the figure',
	year(
		year: number,
		value: number,
		q: { p5: number | null; p25: number | null; p75: number | null; p95: number | null },
		isPoint: boolean
	): string {
		const range =
			q.p5 === null || q.p25 === null || q.p75 === null || q.p95 === null
				? ''
				: ` Half of futures ${n.billions(q.p25)} to ${n.billions(q.p75)}; 9 in 10, ${n.billions(q.p5)} to ${n.billions(q.p95)}.`;
		return `${year}: ${n.billions(value)} billion dollars.${range}${isPoint ? ' A point: up and down move it.' : ''}`;
	},
	chance: (value: number, chance: string) => `above ${n.entry(value)} billion dollars: ${chance}`,
	opened: (name: string) => `${name} opened.`
};
