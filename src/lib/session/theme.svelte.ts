/** Where the choice is remembered; what is not there follows the system. */
const KEY = 'chipcast:theme';

export type Theme = 'light' | 'dark';

/**
 * The reader's choice of light or dark. The system's setting counts until they choose; a browser that
 * refuses storage forgets the choice and nothing else.
 */
export class ThemeChoice {
	#chosen: Theme | null = $state.raw(null);
	#system: Theme = $state.raw('light');

	get current(): Theme {
		return this.#chosen ?? this.#system;
	}

	/** Reads the system and the remembered choice; gives what to call when the page goes. */
	start(): () => void {
		const query = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => (this.#system = query.matches ? 'dark' : 'light');
		follow();
		query.addEventListener('change', follow);
		try {
			const kept = localStorage.getItem(KEY);
			if (kept === 'light' || kept === 'dark') this.#chosen = kept;
		} catch {
			// Storage is blocked: the system's setting stands.
		}
		return () => query.removeEventListener('change', follow);
	}

	toggle(): void {
		this.#chosen = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = this.#chosen;
		try {
			localStorage.setItem(KEY, this.#chosen);
		} catch {
			// The choice lasts as long as the page.
		}
	}
}
