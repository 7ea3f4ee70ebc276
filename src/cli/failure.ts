/** What ends a command: one line for stderr and the exit code, 2 for wrong usage and 1 for the rest. */
export class Failure extends Error {
	readonly code: 1 | 2;

	constructor(message: string, code: 1 | 2 = 1) {
		super(message);
		this.code = code;
	}
}

/** Wrong usage: no or unknown command, option, id, or a value outside what is valid. */
export const usage = (message: string) => new Failure(message, 2);
