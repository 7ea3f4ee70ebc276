/** The command line: arguments → the functions the page uses → text or files. Computes nothing. */
import { parseArgs } from 'node:util';
import { figureIds } from '#lib/scenario/figureIds.ts';
import {
	checkCommand,
	projectCommand,
	renderCommand,
	type Options,
	type World
} from './commands.ts';
import { Failure, usage } from './failure.ts';
import { valueCommand } from './valueCommand.ts';

const HELP = `chipcast project [--set id=value …] [--scenario FILE | --address '?…'] [--json|--csv]
chipcast value   [the same] [--json]
chipcast render  --figure FIGURE --format svg|png|csv|json [--out FILE]
                 [--width 1200] [--height 675] [--scale 2] [--theme light|dark] [--lang en] [--title …]
                 FIGURE: ${figureIds.join(' ')}
chipcast check   FILE|FOLDER…
`;

const scenario = {
	set: { type: 'string', multiple: true },
	scenario: { type: 'string' },
	address: { type: 'string' }
} as const;
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Each command with its options. */
const commands = {
	project: { options: { ...scenario, json: flag, csv: flag }, run: projectCommand },
	value: { options: { ...scenario, json: flag }, run: valueCommand },
	render: {
		options: {
			...scenario,
			figure: text,
			format: text,
			width: text,
			height: text,
			scale: text,
			theme: text,
			lang: text,
			title: text,
			out: text
		},
		run: renderCommand
	},
	check: { options: {}, run: null }
};

async function run([name, ...rest]: readonly string[], world: World): Promise<void> {
	if (name === 'help' || [name, ...rest].includes('--help')) return world.print(HELP);
	const known = Object.keys(commands).join(', ');
	if (!name) throw usage(`no command; one of ${known}`);
	if (!Object.hasOwn(commands, name)) throw usage(`${name}: unknown command; one of ${known}`);
	const command = commands[name as keyof typeof commands];
	let parsed;
	try {
		const allowPositionals = command.run === null;
		parsed = parseArgs({ args: rest, options: command.options, allowPositionals });
	} catch (error) {
		throw usage(`${name}: ${(error as Error).message.split('. ')[0]}`);
	}
	if (command.run === null) return checkCommand(parsed.positionals, world);
	await command.run(parsed.values as Options, world);
}

// Whoever reads may have had enough: `| head` closes the pipe, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	await run(process.argv.slice(2), {
		print: (output) => process.stdout.write(output),
		warn: (line) => process.stderr.write(`${line}\n`)
	});
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	process.stderr.write(
		`chipcast: ${error.message.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}\n`
	);
	process.exitCode = error.code;
}
