import { figuresOf } from '#lib/answers/figuresOf.ts';
import type { Facts } from '#lib/facts/types.ts';
import { checkValue } from '#lib/scenario/checkValue.ts';
import { LANGUAGES, type FigureSpec } from '#lib/scenario/figureSpec.ts';
import { findAssumption } from '#lib/scenario/findAssumption.ts';
import { MOST_OTHERS } from '#lib/scenario/otherEntries.ts';
import { readOther } from '#lib/scenario/readOther.ts';
import type { Scenario } from '#lib/scenario/types.ts';
import { whole } from '#lib/words/whole.ts';
import { usage } from './failure.ts';
import { readScenario, readText, type ScenarioOptions } from './readScenario.ts';
import { readSize, type SizeOptions } from './readSize.ts';

export interface SpecOptions extends ScenarioOptions, SizeOptions {
	with?: string[];
	figure?: string;
	theme?: string;
	lang?: string;
	title?: string;
	note?: string;
	transparent?: boolean;
	'no-sources'?: boolean;
}

/** One of a few words, or wrong usage that names them. */
export function choice<T extends string>(
	option: string,
	value: string | undefined,
	known: readonly T[],
	usual: T
): T {
	if (value === undefined) return usual;
	const found = known.find((one) => one === value);
	if (!found) throw usage(`--${option} ${value}: unknown; one of ${known.join(', ')}`);
	return found;
}

/** A line of the reader's own obeys what a scenario's name does: it stands in the same place. */
function ownLine(
	key: 'title' | 'note',
	text: string | undefined,
	facts: Facts
): { title?: string; note?: string } {
	if (!text) return {};
	const checked = checkValue(findAssumption('name')!.row, `--${key}`, text, facts);
	if ('problem' in checked) throw usage(whole.en.problems.say(checked.problem));
	return { [key]: text };
}

/** The scenarios of `--with`; what one holds that cannot be used is said, as with the open one. */
function readOthers(
	texts: readonly string[],
	facts: Facts,
	warn: (line: string) => void
): Scenario[] {
	if (texts.length > MOST_OTHERS) {
		throw usage(`--with: given ${texts.length} times; up to ${MOST_OTHERS} can be compared`);
	}
	return texts.map((text) => {
		const read = readOther(text, facts, (file) => readText(file, '--with '));
		const say = whole.en.problems.say;
		if ('problem' in read) throw usage(`--with ${text}: ${say(read.problem)}`);
		for (const problem of read.problems) warn(`chipcast: --with ${text}: ${say(problem)}`);
		return read.scenario;
	});
}

/** The figure spec a command line describes, and the facts it stands on. */
export function readSpec(
	options: SpecOptions,
	builtIn: Facts,
	warn: (line: string) => void
): { spec: FigureSpec; facts: Facts } {
	const { scenario, view, facts } = readScenario(options, builtIn, warn);
	const size = readSize(options);
	const others = options.with ? readOthers(options.with, facts, warn) : view.with;
	const figure = choice('figure', options.figure, figuresOf(facts), view.figure);
	const spec: FigureSpec = {
		scenario,
		view: { ...view, figure, with: others },
		theme: choice('theme', options.theme, ['light', 'dark'], 'light'),
		language: choice('lang', options.lang, LANGUAGES, 'en'),
		...size,
		...(options.transparent ? { transparent: true } : {}),
		...(options['no-sources'] ? { sources: false } : {}),
		...ownLine('title', options.title, facts),
		...ownLine('note', options.note, facts)
	};
	return { spec, facts };
}
