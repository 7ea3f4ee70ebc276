import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { makeZip } from '../../src/lib/panels/makeFile.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { usualSize } from '../../src/lib/scenario/figureSpec.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';

test('every figure is in the zip, under its name, with its scenario', async () => {
	const facts = readFacts();
	const scenario = { preset: 'article', set: { name: 'My case', 'points.2030': 300 } };
	const look = { theme: 'light', language: 'en', ...usualSize } as const;
	const counted: number[] = [];
	const zip = await makeZip(
		'json',
		{ scenario, view: usualView, ...look },
		facts,
		{ regular: '', strong: '' },
		whole.en,
		(count) => counted.push(count)
	);
	expect(zip.type).toBe('application/zip');
	const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
	expect(Object.keys(files)).toEqual(
		figureIds.map((figure) => `chipcast-${figure}-my-case-${facts.version}.json`)
	);
	for (const [i, content] of Object.values(files).entries()) {
		const json = JSON.parse(new TextDecoder().decode(content));
		expect(json.figure).toBe(figureIds[i]);
		expect(json.set).toMatchObject({ 'points.2030': 300 });
	}
	expect(counted).toEqual(figureIds.map((_, i) => i + 1));
});
