import { companyName } from '../companyName.ts';

const fixed: Readonly<Record<string, string>> = {
	preset: 'Starting figures',
	name: 'Name',
	definition: 'What is counted',
	curve: 'Curve between points',
	'after.growth': 'Growth after the last point',
	'after.longRun': 'Long-run growth',
	'after.halfLife': 'Gap to long-run growth halves in',
	'after.ceiling': 'Ceiling of the market',
	horizon: 'Last year shown',
	'error.view': 'Width of the fan',
	'error.from': 'First year with error',
	'error.yearly': 'Yearly error of the path',
	'error.base': 'Error of the first year',
	'error.history': 'Years of history behind the growth',
	'error.freedom': 'Degrees of freedom of the error',
	exitYear: 'Exit year',
	return: 'Return asked for',
	custom: 'Custom chips in the market',
	restricted: 'Out of reach of US designers',
	share: 'share',
	margin: 'net margin',
	multiple: 'multiple of earnings',
	otherGrowth: 'growth of the rest',
	snapshot: 'Date of the company values',
	'view.figure': 'Figure',
	'view.axis': 'Value axis',
	'view.year': 'Year in view',
	'view.company': 'Company in view',
	'view.priced': 'Company whose price is drawn as a market'
};

/** `nvidia.share`, `nvidia.share.low`, `custom.high`: company, input and end of its range. */
const companyInput =
	/^(?:(\w+)\.)?(share|margin|multiple|otherGrowth|return|custom|restricted)(?:\.(low|high))?$/;

/** The name of a company's input where the company is plain. */
export const inputLabel = (input: string): string => {
	const name = fixed[input] ?? input;
	return name[0]!.toUpperCase() + name.slice(1);
};

/** The name of an assumption, standing alone. */
export function label(id: string): string {
	const year = /\d{4}/.exec(id)?.[0] ?? '';
	if (id.startsWith('points.')) return `Market in ${year}`;
	if (id.startsWith('growth.')) return `Growth to ${year}`;
	if (id.startsWith('bend.')) return `Growth done halfway to ${year}`;
	if (id.startsWith('notes.')) return `Note ${id.slice('notes.'.length)}`;
	if (id.startsWith('range.'))
		return `Own range for ${year}, ${id.endsWith('low') ? 'low' : 'high'}`;
	const [, company, input = '', end] = companyInput.exec(id) ?? [];
	if (!company && !end) return fixed[id] ?? id;
	const name = company ? `${companyName(company)}, ${fixed[input] ?? input}` : fixed[input];
	return end ? `${name}, ${end}` : name!;
}
