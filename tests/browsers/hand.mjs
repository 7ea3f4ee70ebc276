import { becomes } from '../e2e/page.mjs';

/** How long something may take, in milliseconds: these browsers draw without a graphics card. */
export const PATIENCE = 20_000;

/** Keys that are no letters, as WebDriver names them. */
const KEYS = {
	Backspace: '\uE003',
	Enter: '\uE007',
	Control: '\uE009',
	Escape: '\uE00C',
	PageUp: '\uE00E',
	ArrowRight: '\uE014'
};

/** In the page: what an element selector finds first. */
const ofSelector = (selector) => document.querySelector(selector);

/** In the page: what is called so, by its label or its text. A dialog's own stands last in the document. */
const ofName = (name) =>
	[...document.querySelectorAll('button, a, input, select, [role]')].findLast(
		(element) =>
			(element.ariaLabel ?? element.textContent.trim()) === name && element.checkVisibility()
	);

/** In the page: the middle of an element that can be used and rests; nothing before. */
async function restingMiddle(element) {
	if (!element || element.disabled) return null;
	element.scrollIntoView({ block: 'nearest' });
	const measure = () => element.getBoundingClientRect();
	const before = measure();
	for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
	const { x, y, width, height } = measure();
	if (before.x !== x || before.y !== y) return null;
	return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

/** What a reader does and sees, in any browser whose driver opens, evaluates and performs. */
export function handOf(driver, base) {
	const problems = [];

	/** What a function gives in the page; it may use nothing but its arguments. */
	async function see(look, ...args) {
		const call = `(${look})(...${JSON.stringify(args)})`;
		const text = await driver.evaluate(`(async () => JSON.stringify(await ${call}) ?? 'null')()`);
		return JSON.parse(text);
	}

	async function open(path) {
		await collect();
		await driver.open(new URL(path, base).href);
	}

	/** Takes what went wrong on the page that is open. */
	const collect = async () =>
		problems.push(...(await see(() => globalThis.problems?.splice(0) ?? [])));

	const perform = (type, actions, parameters) =>
		driver.perform([{ type, id: type, actions, ...(parameters && { parameters }) }]);
	const point = (actions) => perform('pointer', actions, { pointerType: 'mouse' });
	const moveTo = ({ x, y }, duration = 0) => ({ type: 'pointerMove', x, y, duration });
	const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));

	/** The middle of what one of the two finds in the page, once that can be used. */
	async function middleOf(find, wanted) {
		const script = `async (wanted) => (${restingMiddle})((${find})(wanted))`;
		let place = null;
		await becomes(async () => (place = await see(script, wanted)) !== null, true, PATIENCE);
		return place;
	}

	async function click(name) {
		await point([moveTo(await middleOf(ofName, name)), down, up]);
	}

	/** Presses keys one after the other; what is held goes before. */
	async function press(keys, held = []) {
		const value = (key) => KEYS[key] ?? key;
		const strokes = keys.flatMap((key) =>
			['keyDown', 'keyUp'].map((type) => ({ type, value: value(key) }))
		);
		const hold = (type) => held.map((key) => ({ type, value: value(key) }));
		await perform('key', [...hold('keyDown'), ...strokes, ...hold('keyUp')]);
	}

	return {
		open,
		see,
		click,
		press,
		middle: (selector) => middleOf(ofSelector, selector),
		hover: (place) => point([moveTo(place)]),
		dragTo: (from, to) => point([moveTo(from), down, moveTo(to, 200)]),
		letGo: () => point([up]),
		resize: driver.resize,
		focus: (id) => see((id) => document.getElementById(id).focus(), id),
		becomes: (look, expected, ...args) => becomes(() => see(look, ...args), expected, PATIENCE),
		/** All that went wrong since it was last asked. */
		async problems() {
			await collect();
			return problems.splice(0);
		}
	};
}
