/**
 * The scale on which an input's range is symmetric or skewed: `logit` for shares, `log1p` for rates of
 * growth and return, `log` for multiples, `plain` for margins.
 */
export type InputScale = 'logit' | 'log1p' | 'log' | 'plain';

/** Nearest to none and to all that a share is read as: on the logit scale both are infinitely far. */
const LEAST_SHARE = 0.001;

const share = (x: number) => (x <= 0 ? LEAST_SHARE : x >= 1 ? 1 - LEAST_SHARE : x);

const onto: Record<InputScale, (x: number) => number> = {
	logit: (x) => Math.log(share(x) / (1 - share(x))),
	log1p: Math.log1p,
	log: Math.log,
	plain: (x) => x
};

const back: Record<InputScale, (y: number) => number> = {
	logit: (y) => 1 / (1 + Math.exp(-y)),
	log1p: Math.expm1,
	log: Math.exp,
	plain: (y) => y
};

export const toScale = (scale: InputScale, x: number): number => onto[scale](x);
export const fromScale = (scale: InputScale): ((y: number) => number) => back[scale];
