import { readFileSync } from 'node:fs';
import { project } from '#lib/answers/project.ts';
import { pictureFormat } from '#lib/export/pictureFormat.ts';
import { pictureSpec } from '#lib/export/pictureSpec.ts';
import { readOwnMarket } from '#lib/facts/readOwnMarket.ts';
import type { Facts } from '#lib/facts/types.ts';
import { addressEntries } from '#lib/scenario/addressEntries.ts';
import { decodeText } from '#lib/scenario/decodeText.ts';
import { fileEntries } from '#lib/scenario/file.ts';
import { resolve } from '#lib/scenario/resolve.ts';
import { restore, type Entry, type Restored } from '#lib/scenario/restore.ts';
import type { Problem } from '#lib/scenario/types.ts';
import { whole } from '#lib/words/whole.ts';
import { Failure, usage } from './failure.ts';

const NOTHING = { id: '', value: '', range: '' };

export interface ScenarioOptions {
	set?: string[];
	scenario?: string;
	address?: string;
}

/** `id=value` of `--set`; an id given twice is refused here, though an address would take the last. */
function setEntries(sets: readonly string[]): Entry[] {
	const entries = sets.map((text): Entry => {
		const at = text.indexOf('=');
		if (at < 1) throw usage(`--set ${text}: write it as id=value`);
		return [text.slice(0, at), text.slice(at + 1)];
	});
	const twice = entries.find(([id], i) => entries.findIndex(([other]) => other === id) !== i);
	if (twice) throw usage(`--set ${twice[0]}: given twice; give it once`);
	return entries;
}

/** A file's bytes; `option` is what named the file, where an option did. */
export function readBytes(file: string, option = ''): Buffer {
	try {
		return readFileSync(file);
	} catch {
		throw new Failure(`${option}${file}: the file cannot be read; check its name`);
	}
}

export const readText = (file: string, option = ''): string =>
	readBytes(file, option).toString('utf8');

interface Base {
	readonly entries: readonly Entry[];
	/** The reader's own market that a file carries, as it stands in it. */
	readonly market?: unknown;
}

/** The entries of a saved scenario, or of a picture, which carries one. */
function savedEntries(file: string): Base | { problem: Problem } {
	const bytes = readBytes(file, '--scenario ');
	const isPicture = pictureFormat(bytes) !== null;
	const held = isPicture ? pictureSpec(bytes) : decodeText(bytes);
	if ('problem' in held) return held;
	const read = fileEntries(held.text);
	if ('problem' in read) return read;
	const { figure, market } = read.parts;
	// What a saved scenario says of its view stands in its set; a picture is of one figure.
	const looked = isPicture && figure !== undefined;
	return {
		entries: looked ? [...read.entries, ['view.figure', figure]] : read.entries,
		market
	};
}

function baseOf({ scenario, address }: ScenarioOptions): Base {
	if (scenario !== undefined && address !== undefined) {
		throw usage('--scenario and --address: give one of the two');
	}
	const read =
		scenario !== undefined
			? savedEntries(scenario)
			: address !== undefined
				? addressEntries(address)
				: { entries: [] };
	if ('problem' in read) throw new Failure(whole.en.problems.say(read.problem));
	return read;
}

/** The facts that a scenario stands on: the built-in ones, or those with the market its file carries. */
export function factsOf(
	market: unknown,
	builtIn: Facts,
	file: string,
	warn: (line: string) => void
): Facts {
	if (market === undefined) return builtIn;
	const { facts, problems } = readOwnMarket({ market }, builtIn);
	for (const problem of problems) warn(`${file}: ${whole.en.own.say(problem)}`);
	if (!facts)
		throw new Failure(`${file}: ${whole.en.problems.say({ ...NOTHING, code: 'own-unusable' })}`);
	return facts;
}

/**
 * The scenario a command is asked about, with the facts it stands on. What `--set` gets wrong ends the
 * command; what a file or an address holds that cannot be used is said on stderr and the rest counts, as
 * on the page.
 */
export function readScenario(
	options: ScenarioOptions,
	builtIn: Facts,
	warn: (line: string) => void
): Restored & { facts: Facts } {
	const { entries: base, market } = baseOf(options);
	const facts = factsOf(market, builtIn, options.scenario ?? '', (line) =>
		warn(`chipcast: ${line}`)
	);
	const sets = setEntries(options.set ?? []);
	const restored = restore([...base, ...sets], facts);
	for (const problem of restored.problems) {
		const own =
			base.length === 0 ||
			sets.some(([id]) => id === problem.id || id.startsWith(`${problem.id}.`));
		if (own) throw usage(whole.en.problems.say(problem));
		warn(`chipcast: ${whole.en.problems.say(problem)}`);
	}
	if (project(restored.scenario, facts).viewMissing) {
		throw usage(whole.en.problems.noRange(resolve(restored.scenario, facts).definition));
	}
	return { ...restored, facts };
}
