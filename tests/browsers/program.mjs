import { spawn } from 'node:child_process';

/** Starts a program that does not outlive this one, whatever goes wrong here. */
export function startProgram(program, args, options) {
	const child = spawn(program, args, options);
	process.once('exit', () => child.kill());
	return child;
}

/** Waits until a program has said what a pattern asks for, and gives the match. */
export function outputOf(stream, pattern) {
	return new Promise((resolve, reject) => {
		let said = '';
		const late = setTimeout(() => reject(new Error(`[browsers] not started: ${said}`)), 30_000);
		stream.on('data', (chunk) => {
			said += chunk;
			const match = pattern.exec(said);
			if (!match) return;
			clearTimeout(late);
			resolve(match);
		});
	});
}
