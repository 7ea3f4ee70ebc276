/** What registers the worker that keeps the site on the device, and tells of later versions. */
export type WorkerContainer = Pick<
	ServiceWorkerContainer,
	'register' | 'addEventListener' | 'controller'
>;

interface World {
	readonly container: WorkerContainer;
	/** The worker's address, as `register` takes it. */
	readonly script: string;
	/** A later version waits. */
	readonly onready: () => void;
	readonly reload: () => void;
}

/** Asking for a later version is one small request, and no more than this often. */
const PAUSE = 60 * 60 * 1000;

/**
 * A later version of the page: fetched by the browser, and offered. It never takes the place of this one
 * unless the reader asks; taken in one tab, it is still offered in the others, which go on as they are.
 */
export class NewVersion {
	readonly #world: World;
	#registration: ServiceWorkerRegistration | null = null;
	#ready = $state.raw(false);
	#taking = false;
	#asked = Date.now();

	constructor(world: World) {
		this.#world = world;
	}

	get ready(): boolean {
		return this.#ready;
	}

	/** Registers the worker. Where that is refused the page works, and is not kept for offline. */
	async start(): Promise<void> {
		const { container, script } = this.#world;
		let controlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (this.#taking) this.#world.reload();
			else if (controlled) this.#offer();
			// The first worker of all takes over a page of its own version.
			controlled = true;
		});
		try {
			this.#watch(await container.register(script));
		} catch {
			// Storage is blocked, or the address has no right to a worker.
		}
	}

	#watch(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		if (registration.waiting && registration.active) this.#offer();
		registration.addEventListener('updatefound', () => {
			const next = registration.installing;
			next?.addEventListener('statechange', () => {
				if (next.state === 'installed' && registration.active) this.#offer();
			});
		});
	}

	#offer(): void {
		if (this.#ready) return;
		this.#ready = true;
		this.#world.onready();
	}

	/** Asks for a later version, when the page is looked at again. */
	ask(now = Date.now()): void {
		if (!this.#registration || now - this.#asked < PAUSE) return;
		this.#asked = now;
		// Offline there is none.
		this.#registration.update().catch(() => undefined);
	}

	/** Takes the later version: the page is loaded anew with it. */
	take(): void {
		const waiting = this.#registration?.waiting;
		this.#taking = true;
		if (waiting) waiting.postMessage('take');
		// Another tab took it before.
		else this.#world.reload();
	}

	decline(): void {
		this.#ready = false;
	}
}
