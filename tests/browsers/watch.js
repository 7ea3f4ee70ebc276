// Comes ahead of a page's first script and keeps what goes wrong in it, in the same way in every
// browser: WebDriver has no word for the console.
{
	const problems = (globalThis.problems = []);
	const { error } = console;
	console.error = (...said) => {
		problems.push(`console: ${said.join(' ')}`);
		error.apply(console, said);
	};

	/** What an event of a script or of something that does not load has to say, or nothing. */
	const said = ({ message, target }) => {
		// The standard's notice that a size was seen one frame later, no error.
		if (message?.startsWith('ResizeObserver loop')) return '';
		if (message) return `page: ${message}`;
		// Firefox calls a preload failed whose module is on its way already; one that is missing fails its import.
		return target.rel === 'modulepreload' ? '' : `not loaded: ${target.src ?? target.href}`;
	};
	const keep = (event) => {
		const problem = said(event);
		if (problem) problems.push(problem);
	};
	// What cannot be loaded says so to nobody above it, so it is heard on the way down.
	addEventListener('error', keep, true);
	addEventListener('unhandledrejection', ({ reason }) => problems.push(`page: ${reason}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
		problems.push(`policy: ${violatedDirective} ${blockedURI}`);
	});
}
