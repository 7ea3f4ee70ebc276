// What is wrong with the layout of a page, as lines; the functions inside run in the page.

/** Texts below 12 px, whatever they are written with. */
export const smallTexts = (page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const small = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
			const scale = element instanceof SVGElement ? element.getScreenCTM().a : 1;
			const size = parseFloat(getComputedStyle(element).fontSize) * scale;
			if (size < 12) small.push(`${size} px: ${node.data.trim()}`);
		}
		for (const field of document.querySelectorAll('input, select, textarea')) {
			const size = parseFloat(getComputedStyle(field).fontSize);
			if (field.type !== 'range' && size < 12) small.push(`${size} px: field ${field.ariaLabel}`);
		}
		return small;
	});

/**
 * Texts of the page's figures that overlap each other, or are cut by their figure or the window, and
 * texts of fields that do not fit.
 */
export const textFaults = (page) =>
	page.evaluate(() => {
		const faults = [];
		const name = (text) => `“${text.textContent.trim()}”`;
		/** The height of capitals and digits: the line's box is taller than what is drawn. */
		const boxOf = (text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			const height = bottom - top;
			return { left, right, top: top + 0.15 * height, bottom: bottom - 0.15 * height };
		};
		for (const svg of document.querySelectorAll('main svg, .words svg')) {
			const texts = [...svg.querySelectorAll('text')]
				.filter((text) => text.checkVisibility({ visibilityProperty: true }))
				.filter((text) => !text.closest('.readout') && text.textContent.trim())
				.map((text) => ({ text, box: boxOf(text) }));
			const frame = svg.getBoundingClientRect();
			const cuts = getComputedStyle(svg).overflow !== 'visible';
			const view = document.documentElement.clientWidth;
			const edges = {
				left: cuts ? Math.max(0, frame.left) : 0,
				right: cuts ? Math.min(view, frame.right) : view,
				top: cuts ? frame.top : -Infinity,
				bottom: cuts ? frame.bottom : Infinity
			};
			for (const [i, { text, box }] of texts.entries()) {
				const out = ['left', 'top'].filter((side) => box[side] < edges[side] - 1);
				out.push(...['right', 'bottom'].filter((side) => box[side] > edges[side] + 1));
				for (const side of out) faults.push(`${name(text)} is cut at the ${side}`);
				for (const other of texts.slice(i + 1)) {
					const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (wide > 1 && high > 1) {
						faults.push(
							`${name(text)} and ${name(other.text)} overlap by ${wide.toFixed(1)} × ${high.toFixed(1)} px`
						);
					}
				}
			}
		}
		for (const field of document.querySelectorAll('input[type="text"]')) {
			if (!field.checkVisibility({ visibilityProperty: true })) continue;
			const over = field.scrollWidth - field.clientWidth;
			if (over > 1) faults.push(`field ${field.ariaLabel} cuts “${field.value}” by ${over} px`);
		}
		return faults;
	});

/**
 * Texts beside the figures that a box cuts, or that lie over each other. What stays in its place while
 * the rest scrolls may lie over it.
 */
export const wordFaults = (page) =>
	page.evaluate(() => {
		const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
		const faults = [];
		const texts = [];
		/** How far a text is seen through the boxes around it, which ends scroll, and what of them keeps its place. */
		const aroundOf = (element) => {
			const cuts = [];
			let layer = null;
			for (let up = element; up && up !== document.body; up = up.parentElement) {
				const { overflowX, overflowY, position, clipPath } = getComputedStyle(up);
				if (clipPath !== 'none') return null;
				const box = up.getBoundingClientRect();
				if (overflowX !== 'visible') cuts.push({ ends: ['left', 'right'], way: overflowX, box });
				if (overflowY !== 'visible') cuts.push({ ends: ['top', 'bottom'], way: overflowY, box });
				if (/fixed|sticky/.test(position)) layer ??= up;
			}
			return { cuts, layer };
		};
		const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			const text = node.data.trim();
			if (!text || element.closest('svg, math, select, option, textarea')) continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const around = aroundOf(element);
			if (!around) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const rect of range.getClientRects()) {
				const size = parseFloat(getComputedStyle(element).fontSize);
				const middle = (rect.top + rect.bottom) / 2;
				// The height of capitals and digits, without the space behind the last letter.
				const box = {
					left: rect.left,
					right: rect.right - 0.12 * size,
					top: middle - 0.36 * size,
					bottom: middle + 0.36 * size
				};
				for (const { ends, way, box: edges } of around.cuts) {
					const [from, to] = ends;
					const lost = edges[from] - box[from] > 1 || box[to] - edges[to] > 1;
					if (lost && !/auto|scroll/.test(way)) faults.push(`“${text}” is cut`);
					box[from] = Math.max(box[from], edges[from]);
					box[to] = Math.min(box[to], edges[to]);
				}
				if (box.right > box.left && box.bottom > box.top) {
					texts.push({ node, text, box, layer: around.layer });
				}
			}
		}
		for (const [i, one] of texts.entries()) {
			for (const other of texts.slice(i + 1)) {
				if (other.node === one.node || other.layer !== one.layer) continue;
				const wide =
					Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const high =
					Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				if (wide > 1 && high > 1) {
					faults.push(
						`“${one.text}” and “${other.text}” overlap by ${wide.toFixed(1)} × ${high.toFixed(1)} px`
					);
				}
			}
		}
		return [...new Set(faults)];
	});

/** What keeps the page wider than its window. */
export const sideways = (page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter((element) => {
			const { right } = element.getBoundingClientRect();
			return right > clientWidth + 1 && element.checkVisibility({ visibilityProperty: true });
		});
		return [
			`${scrollWidth} px wide in ${clientWidth}`,
			...wide.slice(0, 5).map((element) => `${element.tagName} ${element.getAttribute('class')}`)
		];
	});

/** Which of the elements can not be seen whole without scrolling. */
export const outOfSight = (page, parts) =>
	page.evaluate((parts) => {
		const faults = [];
		for (const [name, selector] of Object.entries(parts)) {
			const found = [...document.querySelectorAll(selector)].filter((element) =>
				element.checkVisibility()
			);
			if (found.length === 0) faults.push(`${name}: not on the page`);
			for (const element of found) {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const clips = [{ left: 0, right: innerWidth, top: 0, bottom: innerHeight }];
				for (let up = element.parentElement; up; up = up.parentElement) {
					if (getComputedStyle(up).overflowY !== 'visible') clips.push(up.getBoundingClientRect());
				}
				const whole = clips.every(
					(clip) =>
						left >= clip.left - 1 &&
						right <= clip.right + 1 &&
						top >= clip.top - 1 &&
						bottom <= clip.bottom + 1
				);
				if (!whole || right - left < 2) {
					faults.push(`${name}: ${[left, top, right, bottom].map(Math.round)}`);
				}
			}
		}
		return faults;
	}, parts);
