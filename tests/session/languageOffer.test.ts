import { expect, test } from 'vitest';
import { declineOffer, languageToOffer } from '../../src/lib/session/languageOffer.ts';
import type { Store } from '../../src/lib/session/store.ts';

const known = ['en', 'it'] as const;
const inMemory = (): Store => {
	const kept = new Map<string, string>();
	return {
		get: (key) => kept.get(key) ?? null,
		set: (key, text) => void kept.set(key, text),
		remove: (key) => void kept.delete(key),
		keys: () => [...kept.keys()]
	};
};
const blocked = new Proxy({} as Store, {
	get: () => () => {
		throw new Error('blocked');
	}
});

test.each([
	['en', ['it-IT', 'it', 'en'], 'it'],
	['en', ['en-GB', 'it'], null],
	['en', ['de-DE', 'it-CH', 'en'], 'it'],
	['en', ['de', 'fr'], null],
	['en', [], null],
	['it', ['IT'], null],
	['it', ['en-US', 'it'], 'en'],
	['en', ['ita', 'constructor'], null]
] as const)('a page in %s offers a reader of %j %s', (shown, preferred, offered) => {
	expect(languageToOffer(shown, known, preferred, inMemory())).toBe(offered);
	expect(languageToOffer(shown, known, preferred, blocked)).toBe(offered);
});

test('what was declined is not offered again, on that page alone', () => {
	const store = inMemory();
	declineOffer('en', store);
	expect(languageToOffer('en', known, ['it'], store)).toBeNull();
	expect(languageToOffer('it', known, ['en'], store)).toBe('en');
	expect(() => declineOffer('en', blocked)).not.toThrow();
});
