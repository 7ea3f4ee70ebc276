import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

export { serve } from './serve.mjs';

/** Starts a browser that draws the same on every machine and talks to nobody. */
export function launch() {
	return chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--font-render-hinting=none'
		]
	});
}

/**
 * Opens a page in a context of its own and waits until it is loaded. `page.problems` collects, for
 * as long as the page lives, errors of console and scripts, violations of the content security policy
 * and requests to other hosts. `prepare(page)` runs before the address is opened.
 */
export async function openPage(browser, url, options = {}) {
	const { width = 1280, height = 900, dark, reducedMotion, touch, prepare, ...others } = options;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: dark ? 'dark' : 'light',
		reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
		hasTouch: Boolean(touch),
		isMobile: Boolean(touch),
		// Each context would fetch the whole site; the tests of what is kept on the device allow it.
		serviceWorkers: 'block',
		...others
	});
	const page = await context.newPage();
	page.problems = [];
	page.on('console', (message) => {
		if (message.type() === 'error') page.problems.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => page.problems.push(`page: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) {
			page.problems.push(`other host: ${request.url()}`);
		}
	});
	// Chromium reports most violations on the console, but not those of a policy that only watches.
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	await prepare?.(page);
	await page.goto(url, { waitUntil: 'load' });
	return page;
}
