import { expect, test, vi } from 'vitest';
import { NewVersion } from '#lib/session/newVersion.svelte.ts';

/** A worker as the browser tells of it. */
class Worker extends EventTarget {
	state = 'installing';
	readonly told: unknown[] = [];
	postMessage = (message: unknown) => void this.told.push(message);
	becomes(state: string) {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

/** A browser that has, or has not, a worker of this version. */
function browser({ active, waiting }: { active: boolean; waiting?: boolean }) {
	const registration = Object.assign(new EventTarget(), {
		active: active ? new Worker() : null,
		installing: null as Worker | null,
		waiting: waiting ? new Worker() : null,
		update: vi.fn(() => Promise.resolve())
	});
	const container = Object.assign(new EventTarget(), {
		controller: active ? {} : null,
		register: vi.fn((_: string | URL) => Promise.resolve(registration))
	});
	const onready = vi.fn();
	const reload = vi.fn();
	const world = { container: container as never, script: '/service-worker.js', onready, reload };
	return { registration, container, onready, reload, version: new NewVersion(world) };
}

/** A later worker is found and installed. */
function found({ registration }: ReturnType<typeof browser>): Worker {
	const next = new Worker();
	registration.installing = next;
	registration.dispatchEvent(new Event('updatefound'));
	registration.waiting = next;
	next.becomes('installed');
	return next;
}
const takesOver = ({ container }: ReturnType<typeof browser>) =>
	container.dispatchEvent(new Event('controllerchange'));

test('the first worker of all is offered to nobody, and reloads nothing', async () => {
	const first = browser({ active: false });
	await first.version.start();
	found(first);
	takesOver(first);
	expect(first.version.ready).toBe(false);
	expect(first.onready).not.toHaveBeenCalled();
	expect(first.reload).not.toHaveBeenCalled();
});

test('a later version waits, is told once, and is taken when asked', async () => {
	const page = browser({ active: true });
	await page.version.start();
	expect(page.version.ready).toBe(false);
	const next = found(page);
	expect(page.version.ready).toBe(true);
	expect(page.onready).toHaveBeenCalledTimes(1);
	expect(next.told).toEqual([]);
	page.version.take();
	expect(next.told).toEqual(['take']);
	expect(page.reload).not.toHaveBeenCalled();
	takesOver(page);
	expect(page.reload).toHaveBeenCalledTimes(1);
});

test('one that waited before the page was opened is offered too', async () => {
	const page = browser({ active: true, waiting: true });
	await page.version.start();
	expect(page.version.ready).toBe(true);
});

test('taken in another tab, it is offered here and forced on nobody', async () => {
	const page = browser({ active: true });
	await page.version.start();
	found(page);
	page.version.decline();
	page.registration.waiting = null;
	takesOver(page);
	expect(page.version.ready).toBe(true);
	expect(page.reload).not.toHaveBeenCalled();
	page.version.take();
	expect(page.reload).toHaveBeenCalledTimes(1);
});

test('where a worker is refused the page goes on without', async () => {
	const page = browser({ active: false });
	page.container.register.mockRejectedValue(new DOMException('', 'SecurityError'));
	await page.version.start();
	page.version.ask(Infinity);
	expect(page.version.ready).toBe(false);
});

test('it is asked for at most once an hour', async () => {
	const page = browser({ active: true });
	await page.version.start();
	const hour = 3_600_000;
	const now = Date.now();
	for (const time of [now, now + hour / 2, now + hour + 1, now + 1.5 * hour])
		page.version.ask(time);
	expect(page.registration.update).toHaveBeenCalledTimes(1);
});
