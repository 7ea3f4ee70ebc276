import { readFileSync } from 'node:fs';
import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	type Color,
	wcagContrast
} from 'culori';
import { expect, test } from 'vitest';
import { dark, light, screen, type Palette } from '#lib/figures/palette.ts';

const css = readFileSync('src/lib/parts/tokens.css', 'utf8');
const variables = (block: string) =>
	Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((one) => [one[1], one[2]])
	);
const blocks = {
	light: variables(css.slice(css.indexOf(':root {'), css.indexOf("[data-theme='dark']"))),
	dark: variables(css.slice(css.indexOf("[data-theme='dark']"), css.indexOf('@media (prefers'))),
	system: variables(
		css.slice(css.indexOf('@media (prefers'), css.indexOf('metrics on a system face'))
	)
};
const roles = Object.keys(light) as (keyof Palette)[];
const variable = (role: keyof Palette) => /--([\w-]+)/.exec(screen[role])![1]!;

test.each(roles)('the page and a picture have the same %s', (role) => {
	expect(blocks.light[variable(role)]).toBe(light[role]);
	expect(blocks.dark[variable(role)]).toBe(dark[role]);
	expect(blocks.system[variable(role)]).toBe(dark[role]);
});

test.each([
	['light', light],
	['dark', dark]
] as const)('text and lines of the %s palette stand out from their grounds', (_, palette) => {
	for (const ground of ['page', 'tint'] as const) {
		for (const text of [
			'text',
			'text2',
			'muted',
			'red',
			'blue',
			'green',
			'purple',
			'focus'
		] as const) {
			expect(wcagContrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
		}
		for (const line of ['axis', 'bar', 'barStrong'] as const) {
			expect(wcagContrast(palette[line], palette[ground])).toBeGreaterThanOrEqual(3);
		}
		// What muted text and axes become for who asks for more contrast.
		for (const stronger of ['text', 'barStrong'] as const) {
			expect(wcagContrast(palette[stronger], palette[ground])).toBeGreaterThanOrEqual(7);
		}
	}
	for (const ground of ['bandOuter', 'bandInner'] as const) {
		for (const text of ['text', 'text2'] as const) {
			expect(wcagContrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
		}
		expect(wcagContrast(palette.blue, palette[ground])).toBeGreaterThanOrEqual(3);
	}
});

test.each([
	['light', light],
	['dark', dark]
] as const)('any two lines of the %s palette differ for every kind of sight', (_, palette) => {
	const lines = [palette.blue, palette.red, palette.green, palette.purple, palette.axis];
	const pairs = lines.flatMap((one, i) => lines.slice(i + 1).map((other) => [one, other] as const));
	expect(pairs).toHaveLength(10);
	const difference = differenceCiede2000();
	const sights = [
		(colour: Color) => colour,
		filterDeficiencyProt(1),
		filterDeficiencyDeuter(1),
		filterDeficiencyTrit(1)
	];
	for (const see of sights) {
		for (const [one, other] of pairs) {
			const apart = difference(see(parse(one)!), see(parse(other)!));
			expect(apart, `${one} and ${other}`).toBeGreaterThan(12);
		}
	}
});
