/**
 * Stands in for `d3-format` in what we build: d3's scales need it for `tickFormat` alone, and every
 * number a figure shows is written by `words/` through `Intl`.
 */
function unused(): never {
	throw new Error(
		'[figures] write numbers with words().numbers, not with tickFormat; see vite.config.ts'
	);
}

export {
	unused as format,
	unused as formatPrefix,
	unused as formatSpecifier,
	unused as precisionFixed,
	unused as precisionPrefix,
	unused as precisionRound
};
