import { beforeEach, expect, test } from 'vitest';
import { ExportWork } from '../../../src/lib/panels/exporting/exportWork.svelte.ts';

let work: ExportWork;
beforeEach(() => void (work = new ExportWork()));
const failed = (message: string) => `not done: ${message}`;

test('a thing is begun before anything is waited for, and its end is said', async () => {
	let begun = false;
	const done = work.run(async () => {
		begun = true;
		work.count(4);
		return 'saved';
	}, failed);
	expect([begun, work.made]).toEqual([true, 4]);
	await done;
	expect([work.said, work.failure, work.made]).toEqual(['saved', '', null]);
});

test('a failure takes the place of what was said, until the next', async () => {
	await work.run(async () => 'saved', failed);
	await work.run(
		() => {
			throw new Error('no room');
		},
		failed,
		'the link'
	);
	expect([work.said, work.failure, work.byHand]).toEqual(['', 'not done: no room', 'the link']);
	await work.run(async () => 'saved', failed);
	expect([work.said, work.failure, work.byHand]).toEqual(['saved', '', '']);
});

test('one thing at a time', async () => {
	let finish = () => {};
	const first = work.run(() => new Promise((done) => (finish = () => done('first'))), failed);
	let second = false;
	await work.run(async () => ((second = true), 'second'), failed);
	finish();
	await first;
	expect([second, work.said]).toEqual([false, 'first']);
});

test('once the panel is closed, counting ends what goes on', async () => {
	work.end();
	await work.run(async () => (work.count(1), 'saved'), failed);
	expect(work.said).toBe('');
});
