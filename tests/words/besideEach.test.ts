import { expect, test } from 'vitest';
import { besideEach } from '#lib/words/besideEach.ts';
import { numbers } from '#lib/words/numbers.ts';

const write = (from: number, to: number, locale = 'en') => {
	const say = besideEach(from, to, numbers(locale));
	return [say(from), say(to), say(Math.abs(to - from))];
};

test.each([
	// To one decimal 67.1 and 71.3, which seem 4.2 apart, and are 4.1.
	[67.148, 71.252, ['67.15', '71.25', '4.1']],
	[53.4, 53.7, ['53.4', '53.7', '0.3']],
	[140, 257, ['140', '257', '117']],
	// Whole, 120 less 54 would be 66 beside 65.9.
	[53.7, 119.6, ['53.7', '119.6', '65.9']],
	[1250.4, 1300.5, ['1,250.4', '1,300.5', '50.1']],
	[150, 400, ['150', '400', '250']]
])('%d and %d are written so that their difference is the one seen', (from, to, texts) => {
	expect(write(from, to)).toEqual(texts);
});

test('in Italian too', () => {
	expect(write(67.148, 71.252, 'it')).toEqual(['67,15', '71,25', '4,1']);
});

test('whatever two published amounts are, up to the last of three decimals', () => {
	for (let i = 1; i < 400; i++) {
		const [from, to] = [1 + ((i * 7919) % 500_000) / 1000, 1 + ((i * 104_729) % 500_000) / 1000];
		const [a, b, between] = write(from, to).map((text) => Number(text.replaceAll(',', '')));
		expect(Math.abs(b! - a!)).toBeCloseTo(between!, 9);
	}
});

test('amounts below 1 are written as anywhere else', () => {
	expect(write(0.0421, 0.0634)).toEqual(['0.042', '0.063', '0.021']);
});
