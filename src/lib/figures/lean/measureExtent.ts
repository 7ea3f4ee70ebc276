/** Stands in for LayerCake's search of the data for the ends of an axis: every figure of ours gives them. */
export default function measureExtent(): never {
	throw new Error('[lean] a figure without a domain; give it one, or see vite.config.ts');
}
