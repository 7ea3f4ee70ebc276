import { normalQuantile } from './normalQuantile.ts';
import { studentCdf } from './studentCdf.ts';

/**
 * The value below which Student's t with a whole number `nu` ≥ 1 of degrees of freedom falls with
 * probability `p`. 0 and 1 give ∓Infinity, what is no probability gives NaN.
 *
 * Newton's method from the normal quantile, on ln F as a function of u = arsinh(t / √ν). There the
 * density is proportional to cosh(u)^−ν and log-concave, hence so is F: from any start the steps
 * first fall short on the left and then rise to the root, with nothing to guard against. In t
 * itself the first steps into the heavy tails would crawl.
 */
export function studentQuantile(p: number, nu: number): number {
	const z = normalQuantile(p);
	if (z === 0 || !Number.isFinite(z)) return z;
	if (p > 0.5) return -studentQuantile(1 - p, nu);

	const root = Math.sqrt(nu);
	const peak = peakDensity(nu);
	let u = Math.asinh(z / root);
	for (let i = 0; i < 30; i++) {
		const below = studentCdf(root * Math.sinh(u), nu);
		const step = (Math.log(below / p) * below) / (peak * Math.cosh(u) ** -nu);
		u -= step;
		// The error left after a step is of the order of its square.
		if (Math.abs(step) <= 1e-9 * Math.abs(u)) break;
	}
	return root * Math.sinh(u);
}

/** Density of u at 0, Γ((ν + 1) / 2) / (√π · Γ(ν / 2)), by its recursion over whole ν. */
function peakDensity(nu: number): number {
	let density = nu % 2 === 1 ? 1 / Math.PI : 0.5;
	for (let n = nu % 2 === 1 ? 1 : 2; n < nu; n += 2) density *= (n + 1) / n;
	return density;
}
