import { expect, test } from 'vitest';
import { pictureFaults } from './pictureFaults.ts';

const picture = (inside: string) =>
	pictureFaults(`<svg width="200" height="100" font-size="20">${inside}</svg>`);

test('a sound picture has no faults', () => {
	expect(
		picture(
			'<g transform="translate(10,20) scale(0.5)"><path d="M0 0L1.25-3" fill="none" stroke="#0b57d0"/></g>' +
				'<text x="10" y="30" fill="#16202a">257</text><text x="10" y="50">257</text>' +
				'<text x="199" y="30" text-anchor="end">257</text>'
		)
	).toEqual([]);
});

test.each([
	['<image x="1"/>', 'element'],
	['<foreignObject/>', 'element'],
	['<script/>', 'element'],
	['<g class="a"/>', 'attribute'],
	['<g style="fill:red"/>', 'attribute'],
	['<rect onclick="x"/>', 'attribute'],
	['<path href="#a"/>', 'attribute'],
	['<text x="10" y="30" font-variant="tabular-nums">257</text>', 'attribute font-variant'],
	['<rect filter="url(#a)"/>', 'attribute filter'],
	['<text x="10" y="30" xml:space="preserve">257</text>', 'attribute xml:space'],
	['<style>text{fill:#000000}</style>', 'style'],
	["<style>@font-face{font-family:'A';font-weight:400;src:url(http://x)}</style>", 'style'],
	['<path d="M0 NaN"/>', 'no number'],
	['<rect x="undefined"/>', 'no number'],
	['<rect x="Infinity"/>', 'no number'],
	['<rect width="-1"/>', 'negative'],
	['<rect fill="red"/>', 'colour'],
	['<rect fill="var(--text)"/>', 'colour'],
	['<rect fill="#fff"/>', 'colour'],
	['<rect fill="#ffffff80"/>', 'colour'],
	['<rect fill="rgb(0 0 0)"/>', 'colour'],
	['<rect fill="oklch(0.5 0 0)"/>', 'colour'],
	['<rect fill="currentColor"/>', 'colour'],
	['<rect stroke="url(http://x)"/>', 'colour'],
	['<rect fill="url(#a)"/>', 'colour'],
	['<clipPath/>', 'element'],
	['<g clip-path="url(#a)"/>', 'attribute clip-path'],
	['<rect x="1.234"/>', 'decimals'],
	['<path d="M0 1.2345L1e-7 2"/>', 'decimals'],
	['<g transform="translate(1.001,2)"/>', 'decimals'],
	['<text x="10" y="30">NaN %</text>', 'no words'],
	['<text x="10" y="30">in undefined</text>', 'no words'],
	['<text x="10" y="30" font-size="11.9">257</text>', 'under 12 px'],
	['<text x="180" y="30">257</text>', 'leaves'],
	['<text x="-2" y="30">257</text>', 'leaves'],
	['<text x="10" y="10">257</text>', 'leaves'],
	['<text x="10" y="98">257</text>', 'leaves'],
	['<text x="30" y="30" text-anchor="end">257</text>', 'leaves'],
	['<g transform="translate(150,0)"><text x="20" y="30">257</text></g>', 'leaves'],
	['<text x="10" y="30">257</text><text x="40" y="35">140</text>', 'overlaps'],
	['<text x="10" y="30">257</text><text x="10" y="42">140</text>', 'overlaps'],
	['<text x="100" y="30">257</text><text x="105" y="30" text-anchor="end">140</text>', 'overlaps'],
	[
		'<text x="10" y="30">257</text><g transform="translate(30,20) scale(0.5)"><text x="1" y="20">140</text></g>',
		'overlaps'
	]
])('%s is found', (inside, fault) => {
	const faults = picture(inside);
	expect(faults).toHaveLength(1);
	expect(faults[0]).toContain(fault);
});
