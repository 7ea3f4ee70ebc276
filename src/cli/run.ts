/** The command line: arguments → the functions the page uses → text or files. Computes nothing. */
import { parseArgs } from 'node:util';
import { figureIds } from '#lib/scenario/figureIds.ts';
import { batchCommand } from './batchCommand.ts';
import {
	checkCommand,
	projectCommand,
	renderCommand,
	type Options,
	type World
} from './commands.ts';
import { Failure, usage } from './failure.ts';
import { readCommand } from './readCommand.ts';
import { renderOptions, scenarioOptions } from './renderOptions.ts';
import { valueCommand } from './valueCommand.ts';

const HELP = `chipcast project [--set id=value …] [--scenario FILE | --address '?…'] [--json|--csv]
chipcast value   [the same] [--json]
chipcast render  --figure FIGURE --format svg|png|csv|json [--out FILE]
                 [--size 1200x675 | --width 1200 --height 675] [--scale 2 | --size 90x60mm --dpi 300]
                 [--theme light|dark] [--lang en|it] [--title …] [--note …] [--transparent] [--no-sources]
                 [--with FILE|'?…'|preset:ID, up to three times: for compare]
                 FIGURE: ${figureIds.join(' ')}
chipcast batch   JOBS.jsonl    a job a line: {"figure": "market", "set": {"points.2030": 300}, "out": "market.png"}
chipcast read    IMAGE         the figure spec inside a picture, as JSON
chipcast check   FILE|FOLDER…
FILE of --scenario: a saved scenario, or a picture made by Chipcast
`;

const flag = { type: 'boolean' } as const;

/** Commands that take options, and those that take names of files. */
const commands = {
	project: { options: { ...scenarioOptions, json: flag, csv: flag }, run: projectCommand },
	value: { options: { ...scenarioOptions, json: flag }, run: valueCommand },
	render: { options: renderOptions, run: renderCommand },
	batch: { files: batchCommand },
	read: { files: readCommand },
	check: { files: checkCommand }
};

async function run([name, ...rest]: readonly string[], world: World): Promise<void> {
	if (name === 'help' || [name, ...rest].includes('--help')) return world.print(HELP);
	const known = Object.keys(commands).join(', ');
	if (!name) throw usage(`no command; one of ${known}`);
	if (!Object.hasOwn(commands, name)) throw usage(`${name}: unknown command; one of ${known}`);
	const command = commands[name as keyof typeof commands];
	const files = 'files' in command;
	let parsed;
	try {
		const options = files ? {} : command.options;
		parsed = parseArgs({ args: [...rest], options, allowPositionals: files });
	} catch (error) {
		throw usage(`${name}: ${(error as Error).message.split('. ')[0]}`);
	}
	if (files) await command.files(parsed.positionals, world);
	else await command.run(parsed.values as Options, world);
}

/** Runs a command and gives the code to end with; what went wrong by the reader's doing is one line. */
export async function chipcast(args: readonly string[], world: World): Promise<number> {
	try {
		await run(args, world);
		return 0;
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		world.warn(`chipcast: ${error.message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}`);
		return error.code;
	}
}
