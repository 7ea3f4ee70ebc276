import fc from 'fast-check';
import { test } from 'vitest';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { toAddress } from '../../src/lib/scenario/address.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { validEntries, view as anyView } from '../scenario/arbitraries.ts';
import { pictureFaults } from './pictureFaults.ts';
const facts = readFacts();
test('scan', () => {
	let n = 0;
	const t = performance.now();
	for (const [entries, view] of fc.sample(fc.tuple(validEntries, anyView), { numRuns: 700, seed: 7 })) for (const figure of ['market', 'growth', 'valuations'] as const) {
		const { scenario } = restore(entries, facts);
		n++;
		let faults: string[];
		const [width, height] = [1200, 675];
		try { faults = pictureFaults(picture({ scenario, view: { ...view, figure }, theme: 'light', language: 'en', width, height, scale: 2 }, facts, null)); } catch (e) { faults = [String((e as Error).stack)]; }
		for (const f of faults) if (!f.startsWith('more than 2')) console.log(`${figure} | ${f} | ${toAddress(scenario, view, facts)}`);
	}
	console.log(n, performance.now() - t);
}, 600000);
