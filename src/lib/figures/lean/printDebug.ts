/** Stands in for LayerCake's debug printing, which brings all of d3's colours; no figure sets `debug`. */
export default function printDebug(): void {}
