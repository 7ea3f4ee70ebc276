const NAME = 'service-worker.js';

/** As far as it is used here. */
interface PolicyFactory {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): unknown };
}
const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };

/** The only address that this policy ever lets through is the worker's own (svelte.config.js, `trusted-types`). */
const policy = trustedTypes?.createPolicy('chipcast-worker', {
	createScriptURL(address) {
		if (address.endsWith(`/${NAME}`)) return address;
		throw new TypeError(`[worker] ${address} is not ${NAME}`);
	}
});

/** The worker's address below the site's root, as a browser with Trusted Types wants it. */
export function workerScript(root: string): string {
	const address = root + NAME;
	// `register` is typed for text alone and takes both.
	return (policy?.createScriptURL(address) ?? address) as string;
}
