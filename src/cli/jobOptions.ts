import { isObject } from '#lib/scenario/isObject.ts';
import { usage } from './failure.ts';
import type { RenderOptions } from './renderFile.ts';
import { renderOptions } from './renderOptions.ts';

const known: Readonly<Record<string, { readonly type: string; readonly multiple?: boolean }>> =
	renderOptions;

function textOf(field: string, value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	throw usage(`"${field}": neither a text nor a number`);
}

function flagOf(field: string, value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	throw usage(`"${field}": ${JSON.stringify(value)} is neither true nor false`);
}

/** `set` is an object of ids and values; what may be given several times else is a list. */
function listOf(field: string, value: unknown): string[] {
	if (field === 'set') {
		if (!isObject(value)) throw usage('"set": write it as {"id": value, …}');
		return Object.entries(value).map(([id, one]) => `${id}=${textOf(id, one)}`);
	}
	return (Array.isArray(value) ? value : [value]).map((one) => textOf(field, one));
}

/** One line of a batch as the options `render` would have been given. */
export function jobOptions(line: string): RenderOptions & { out: string } {
	let job: unknown;
	try {
		job = JSON.parse(line);
	} catch {
		throw usage('not JSON; a job is one object on one line');
	}
	if (!isObject(job)) throw usage('not an object; a job is {"figure": …, "out": …}');
	const entries = Object.entries(job).map(([field, value]) => {
		if (!Object.hasOwn(known, field)) {
			throw usage(`"${field}": unknown; one of ${Object.keys(known).join(', ')}`);
		}
		const { type, multiple } = known[field]!;
		if (type === 'boolean') return [field, flagOf(field, value)];
		return [field, multiple ? listOf(field, value) : textOf(field, value)];
	});
	const options = Object.fromEntries(entries) as RenderOptions;
	if (!options.out) throw usage('"out": missing; name the file to write');
	return { ...options, out: options.out };
}
