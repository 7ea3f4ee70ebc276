/** The process around the command line: where it prints, and the code it ends with. */
import { chipcast } from './run.ts';

// Whoever reads may have had enough: `| head` closes the pipe, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await chipcast(process.argv.slice(2), {
	print: (output) => process.stdout.write(output),
	warn: (line) => process.stderr.write(`${line}\n`)
});
