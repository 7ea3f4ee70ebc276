/** Stands in for LayerCake's padding of an axis, which asks for every kind of scale: our domains have it. */
export default function padScale(): never {
	throw new Error(
		'[lean] a figure with xPadding or yPadding; widen its domain, or see vite.config.ts'
	);
}
